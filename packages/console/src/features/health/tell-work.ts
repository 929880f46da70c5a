import { countOf } from "@doorward/core";
import type { Shapes } from "../../shared/api/contract.ts";
import type { Tone } from "../../shared/parts/state-word.tsx";

/** How one part of the server is: a word, and sentences that say what it means and what to do. */
export interface PartState {
  readonly tone: Tone;
  readonly word: string;
  readonly told: string;
}

/** What has waited longer than this waits for somebody who does not come. The server counts alike. */
const longestWaitMs = 600_000;
/** Bad addresses live for days, so a list that is older than this knows little of today. */
const oldListMs = 30 * 86_400_000;
const oldBackupMs = 7 * 86_400_000;

/** Whether what arrives is judged. */
export function tellJudging({ judging, judges, time }: Shapes["Operation"]): PartState {
  const { waiting, active } = judging;
  const whose = judges === 0 ? "This server judges nothing itself; workers do." : `${countOf(judges, "judge")} here.`;
  if (isLate(judging, time))
    return {
      tone: "ill",
      word: "Late",
      told: `${countOf(waiting, "arrival")} wait, one of them for more than ten minutes, so nobody seems to judge. See whether the server or a worker was started with judges, and look into its log. ${whose}`,
    };
  if (waiting + active === 0) return { tone: "well", word: "Idle", told: `Everything that came is judged. ${whose}` };
  const told = `${countOf(waiting, "arrival")} wait, ${String(active)} being judged. ${whose}`;
  return { tone: "well", word: "Working", told };
}

/** Whether what happens reaches the ways out. */
export function tellDelivering({ delivering, time }: Shapes["Operation"]): PartState {
  const { waiting, active } = delivering;
  if (isLate(delivering, time))
    return {
      tone: "attention",
      word: "Late",
      told: `${countOf(waiting, "event")} wait, one of them for more than ten minutes. What fails is tried again by itself; Connections says which way out fails, and why.`,
    };
  if (waiting + active === 0) return { tone: "well", word: "Idle", told: "Everything was told that was to be told." };
  return { tone: "well", word: "Working", told: `${countOf(waiting + active, "event")} on the way.` };
}

function isLate({ waitingSince }: Shapes["Work"], time: string): boolean {
  return waitingSince !== null && Date.parse(time) - Date.parse(waitingSince) > longestWaitMs;
}

/** Where everything is kept. */
export function tellStore({ store }: Shapes["Operation"]): PartState {
  if (store === "postgresql")
    return { tone: "well", word: "PostgreSQL", told: "Other servers and workers can share it." };
  return {
    tone: "well",
    word: "Embedded",
    told: "Made for one machine. A power cut may cost its last moments; PostgreSQL loses nothing, and a backup is the way there.",
  };
}

/** What is known of bad addresses. */
export function tellLists(lists: readonly Shapes["List"][], now: number): PartState {
  if (lists.length === 0)
    return {
      tone: "attention",
      word: "None",
      told: "No list of known bad is imported over the API, so links are judged by how they look alone.",
    };
  const rows = lists.reduce((sum, list) => sum + list.rows, 0);
  const newest = Math.max(...lists.map(({ importedAt }) => Date.parse(importedAt)));
  const told = `${countOf(lists.length, "list")} with ${countOf(rows, "row")}.`;
  if (now - newest <= oldListMs) return { tone: "well", word: "Fresh", told };
  return { tone: "attention", word: "Old", told: `${told} The newest is more than thirty days old; import it again.` };
}

/** Whether what is past its days is removed. */
export function tellHousekeeping({ housekeeping }: Shapes["Operation"]): PartState {
  if (housekeeping === null)
    return { tone: "well", word: "Starting", told: "The first round of this server has not ended yet." };
  const { problems, removed } = housekeeping;
  const told =
    removed === 0
      ? "Nothing was past its days in the last round."
      : `Of ${countOf(removed, "arrival or sighting", "arrivals and sightings")} something past its days was removed in the last round.`;
  if (problems === 0) return { tone: "well", word: "Done", told };
  const failed = `${countOf(problems, "step")} failed and will be tried again within the hour; the log says why.`;
  return { tone: "ill", word: "Failed", told: `${told} ${failed}` };
}

/** Whether all of it could be brought back. */
export function tellBackup({ backupAt, time }: Shapes["Operation"]): PartState {
  const how = "Take one with `doorward backup <file>`, and keep the key apart from it.";
  if (backupAt === null) return { tone: "attention", word: "Never", told: `Nobody has taken a backup. ${how}` };
  if (Date.parse(time) - Date.parse(backupAt) > oldBackupMs)
    return { tone: "attention", word: "Old", told: `The last is more than a week old. ${how}` };
  return { tone: "well", word: "Taken", told: "Try a restore before you need one." };
}
