import { findReach, type CodeFacts, type Effect, type Surface, type Trigger } from "@doorward/core";

type Way = Pick<Surface, "trigger" | "automatic">;

/** What it changes ends with the container or the build server it runs in. */
const elsewhere: ReadonlySet<Trigger> = new Set<Trigger>(["container", "ci"]);

/** A person works with the project as anybody would: what happens then was not what they asked for. */
const atWork: ReadonlySet<Trigger> = new Set<Trigger>(["start", "build", "test", "lint", "debug"]);

/** A person chooses this very thing by its name. */
const chosen: ReadonlySet<Trigger> = new Set<Trigger>(["manual", "double-click"]);

/** Whether an effect happens to somebody who only opens, clones, installs or imports what was handed over. */
export function happensUnasked(facts: CodeFacts, effect: Effect): boolean {
  return findWays(facts, effect).some(
    ({ trigger, automatic }) =>
      automatic && !atWork.has(trigger) && !isOnPurpose(trigger) && isCertain(trigger, effect),
  );
}

/** Whether an effect happens to somebody who does that, or starts, builds or tests the project. */
export function happensAtWork(facts: CodeFacts, effect: Effect): boolean {
  return findWays(facts, effect).some(({ trigger }) => !isOnPurpose(trigger) && isCertain(trigger, effect));
}

/** Whether all that leads to an effect runs in a container or on a build server. */
export function happensElsewhere(facts: CodeFacts, effect: Effect): boolean {
  const ways = findWays(facts, effect);
  return ways.length > 0 && ways.every(({ trigger }) => elsewhere.has(trigger));
}

function isOnPurpose(trigger: Trigger): boolean {
  return elsewhere.has(trigger) || chosen.has(trigger);
}

/** A library's functions run when the program that imports it calls them; only what stands outside of them runs at once. */
function isCertain(trigger: Trigger, { time }: Effect): boolean {
  return time === "load" || (time === "call" && trigger !== "import");
}

function findWays(facts: CodeFacts, { surface, at }: Effect): readonly Way[] {
  const own = facts.surfaces[surface ?? -1];
  return own === undefined ? findReach(facts, at) : [own];
}

/** The files of an arrival that test it. */
export function findTestFiles(facts: CodeFacts): ReadonlySet<string> {
  return new Set(facts.files.filter(({ role }) => role === "test").map(({ path }) => path));
}

/** One effect for each line: what a program starts is often told twice, by the program and by its command. */
export function onePerLine(effects: readonly Effect[]): Effect[] {
  const byLine = new Map<string, Effect>();
  for (const effect of effects) {
    const key = `${effect.at.path}\n${effect.at.line}`;
    const known = byLine.get(key);
    if (known === undefined || comparePlace(effect, known) < 0) byLine.set(key, effect);
  }
  return [...byLine.values()];
}

/** Which of two effects on a line is told does not depend on their order. */
function comparePlace(a: Effect, b: Effect): number {
  const difference = (a.at.column ?? 0) - (b.at.column ?? 0);
  if (difference !== 0) return difference;
  return describe(a) < describe(b) ? -1 : describe(a) > describe(b) ? 1 : 0;
}

function describe({ via, subject }: Effect): string {
  return `${via}\n${subject.texts.join("\n")}`;
}
