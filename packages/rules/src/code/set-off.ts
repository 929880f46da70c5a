import { findReach, type CodeFacts, type Effect, type Reach, type Surface, type Trigger } from "@doorward/core";

/** One way in which an effect comes about. */
interface Way extends Pick<Surface, "trigger" | "automatic"> {
  /** A tool starts the very program it stands in; no other program loads it. */
  readonly isDirect: boolean;
}

/** What it changes ends with the container or the build server it runs in. */
const elsewhere: ReadonlySet<Trigger> = new Set<Trigger>(["container", "ci"]);

/** A person works with the project as anybody would: what happens then was not what they asked for. */
const atWork: ReadonlySet<Trigger> = new Set<Trigger>(["start", "build", "test", "lint", "debug"]);

/** A person chooses this very thing by its name. */
const chosen: ReadonlySet<Trigger> = new Set<Trigger>(["manual", "double-click"]);

/** Whether an effect happens to somebody who only opens, clones, installs or imports what was handed over. */
export function happensUnasked(facts: CodeFacts, effect: Effect): boolean {
  return findWays(facts, effect).some(
    (way) => way.automatic && !atWork.has(way.trigger) && !isOnPurpose(way.trigger) && isCertain(way, effect),
  );
}

/** Whether an effect happens to somebody who does that, or starts, builds or tests the project. */
export function happensAtWork(facts: CodeFacts, effect: Effect): boolean {
  return findWays(facts, effect).some((way) => !isOnPurpose(way.trigger) && isCertain(way, effect));
}

/** Whether all that leads to an effect runs in a container or on a build server. */
export function happensElsewhere(facts: CodeFacts, effect: Effect): boolean {
  const ways = findWays(facts, effect);
  return ways.length > 0 && ways.every(({ trigger }) => elsewhere.has(trigger));
}

function isOnPurpose(trigger: Trigger): boolean {
  return elsewhere.has(trigger) || chosen.has(trigger);
}

/**
 * A function that is called later may be a command among many, or a library's, which happens only when somebody asks for
 * it. In the program that is started itself it is what the program waits for.
 */
function isCertain({ trigger, isDirect }: Way, { time }: Effect): boolean {
  return time === "load" || (time === "call" && trigger !== "import" && isDirect);
}

function findWays(facts: CodeFacts, { surface, at }: Effect): readonly Way[] {
  const own = facts.surfaces[surface ?? -1];
  if (own !== undefined) return [{ ...own, isDirect: true }];
  return findReach(facts, at).map((reach) => ({ ...reach, isDirect: isStartedDirectly(facts, reach) }));
}

/** Manifests and scripts may stand between; programs may not. */
function isStartedDirectly({ surfaces }: CodeFacts, { surface, route }: Reach): boolean {
  const first = surfaces[surface]?.at.path;
  return route.every(({ path }) => path === first || /\.(?:json|sh|bat|cmd|ps1|command)$/u.test(path));
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
