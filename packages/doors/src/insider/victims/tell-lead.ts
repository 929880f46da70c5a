import { countOf } from "@doorward/core";
import type { RankedGroup } from "./rank-groups.ts";
import type { RankedViewer } from "./rank-viewers.ts";

/** Stands above every ranking, on every page and in every file that leaves. */
export const leadNotVerdict =
  "This is a ranked list of leads, never a verdict: it says where to look first, and nothing about what anybody did.";

/** What may explain innocently why somebody stands high. */
export const leadExplanations = [
  "Work that brings somebody to victims and that no ticket tells of: training, samples of quality, a queue of risky accounts.",
  "Victims who were chosen because they had just asked for help, by somebody outside who knew that.",
  "Data that was lost elsewhere: at another company, by mail, with a stolen number.",
  "A ticket system whose history is late or not complete, so that work looks like views without reason.",
  "An account that somebody else used.",
] as const;

/** What was counted of a viewer, in sentences without a name. */
export function tellViewer(viewer: RankedViewer, victims: number): readonly string[] {
  const { expected, unexplained, corrected, isFlagged } = viewer;
  const met = viewer.victims.length;
  return [
    `Opened the records of ${String(met)} of ${countOf(victims, "victim")} before their first contact; their work alone would have brought ${tellExpected(expected)}.`,
    unexplained.length === 0
      ? "A reason was found for each of them."
      : `For ${String(unexplained.length)} of them no reason was found on any day.`,
    isFlagged
      ? `That anybody of all viewers comes so far by chance has a probability of ${tellChance(corrected)}. A person looks at this first.`
      : "So many may come about by chance among all viewers. Look here only when something else points here too.",
  ];
}

/** What was counted of viewers who share something. */
export function tellGroup({ viewers, withVictims, victims, expected, corrected, ...group }: RankedGroup): string {
  const met = `${String(withVictims)} of ${countOf(viewers, "viewer")} of this ${group.by} opened the records of ${countOf(victims, "victim")} before their first contact; their work alone would have brought ${tellExpected(expected)}.`;
  if (!group.isFlagged) return `${met} So many may come about by chance.`;
  const several = group.pWithoutFirst < 0.01 ? "more than one of them" : "one of them";
  return `${met} That any group comes so far by chance has a probability of ${tellChance(corrected)}, which rests on ${several}.`;
}

function tellExpected(expected: number): string {
  return expected < 0.1 ? "hardly one" : `about ${expected.toFixed(1)}`;
}

function tellChance(chance: number): string {
  if (chance < 1e-6) return "less than one in a million";
  return `about 1 in ${Math.round(1 / chance).toLocaleString("en")}`;
}
