import {
  findReach,
  type CodeFacts,
  type Detection,
  type Effect,
  type Reach,
  type Surface,
  type Trigger,
} from "@doorward/core";
import { tellDetection } from "./effects.ts";
import { tellTrigger } from "./trigger-words.ts";

/** Whether an effect that a surface sets off is one that a rule is about. */
type CountsEffect = (effect: Effect, surface: Surface) => boolean;

/**
 * A finding for each place where something that counts happens because of one of the wanted surfaces: in its own
 * command, in a script it asks for by name, or in a file it leads to. The chain begins at that surface.
 */
export function detectStarted(
  facts: CodeFacts,
  isWanted: (surface: Surface) => boolean,
  counts: CountsEffect,
): Detection[] {
  const wanted = facts.surfaces.map(isWanted);
  if (!wanted.includes(true)) return [];
  const reach = facts.reach.filter(({ surface }) => wanted[surface] === true);
  const narrowed: CodeFacts = { ...facts, reach };
  const scripts = indexScripts(reach);
  const byPlace = new Map<string, Detection>();
  for (const effect of facts.effects) {
    if (effect.time === "dormant") continue;
    const own = effect.surface === undefined ? undefined : facts.surfaces[effect.surface];
    const isOwn = effect.surface !== undefined && wanted[effect.surface] === true;
    const script = effect.surface === undefined || isOwn ? undefined : scripts.get(effect.surface);
    const index = isOwn ? effect.surface : own === undefined ? findReach(narrowed, effect.at)[0]?.surface : undefined;
    const surface = facts.surfaces[index ?? script?.surface ?? -1];
    if (surface === undefined || !counts(effect, surface)) continue;
    const place = `${effect.at.path}:${effect.at.line}:${effect.at.column}`;
    if (byPlace.has(place)) continue;
    byPlace.set(
      place,
      script === undefined ? tellDetection(narrowed, effect) : tellScript(narrowed, effect, surface, script),
    );
  }
  return [...byPlace.values()];
}

/** The shortest way to each script that is asked for by name. */
function indexScripts(reach: readonly Reach[]): ReadonlyMap<number, Reach> {
  const scripts = new Map<number, Reach>();
  for (const each of reach) {
    if (each.started === undefined) continue;
    const known = scripts.get(each.started.surface);
    if (known === undefined || known.route.length > each.route.length) scripts.set(each.started.surface, each);
  }
  return scripts;
}

function tellScript(facts: CodeFacts, effect: Effect, surface: Surface, script: Reach): Detection {
  const name = facts.surfaces[script.started?.surface ?? -1]?.name ?? "";
  const place = script.route.at(-1) ?? surface.at;
  const { evidence, chain = [] } = tellDetection(facts, effect);
  const { excerpt: _excerpt, ...start } = surface.at;
  return {
    evidence,
    chain: [
      { kind: "trigger", text: tellTrigger(surface), place: start },
      { kind: "runs", text: `this starts the script "${name}" of ${script.path}`, place },
      ...chain.slice(1),
    ],
  };
}

/** Whether an editor starts it unasked as soon as the folder is open. */
export function startsOnOpening({ trigger, automatic }: Surface): boolean {
  return trigger === "open-folder" && automatic;
}

/** Whether a person meets it by opening or entering the folder, with an editor, a terminal or an assistant. */
export function startsOnEntry({ trigger }: Surface): boolean {
  return trigger === "open-folder" || trigger === "enter-folder" || trigger === "open-agent";
}

/** Whether a package manager starts it unasked when the packages are installed. */
export function startsOnInstall({ trigger, automatic }: Surface): boolean {
  return trigger === "install" && automatic;
}

const work: ReadonlySet<Trigger> = new Set<Trigger>(["start", "build", "test", "lint", "debug"]);

/** Whether starting, building, testing, checking or debugging the project sets it off. */
export function startsAtWork({ trigger, what }: Surface): boolean {
  return work.has(trigger) && what !== "entry-point";
}

/** Whether Git starts it out of the repository or settings that came along. */
export function startsWithGit({ tool, what, automatic }: Surface): boolean {
  return tool === "git" && ((automatic && (what === "hook" || what === "config-command")) || what === "alias");
}

/** Whether a hook that a hook manager puts to work starts it as Git is used. */
export function startsWithHookManager({ tool, what }: Surface): boolean {
  return (what === "hook" || what === "offered-hook") && hookManagers.has(tool);
}

const hookManagers: ReadonlySet<string> = new Set([
  "husky",
  "git-hooks",
  "lefthook",
  "pre-commit",
  "overcommit",
  "git",
]);
