import { defineRule, type CodeFacts, type Detection, type Effect, type Place, type Shape } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { isUnreadable, standsBehind, tellShape } from "../looks.ts";

/** Fires where code that an editor does not show runs, fetches, writes or loads something, or cannot be read at all. */
export const rule = defineRule({
  id: "code/off-screen-code-acts",
  kind: "code",
  title: "Code that an editor does not show, far to the right of its line, acts on the computer or cannot be read.",
  strength: "decisive",
  family: "disguise",
  techniques: ["T1027", "T1564", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "SafeDep, poisoned pull requests, 2026-09-30" },
    { title: "Static-scanner study of live lures, 2026-08-20" },
  ],
  detect: findActingCode,
});

const acting: ReadonlySet<Effect["kind"]> = new Set(["evaluate", "run", "load", "request", "write", "delete"]);
/** A line that begins this far to the right is out of sight; lower down, code may just follow many empty lines. */
const leastColumn = 150;

function findActingCode(facts: CodeFacts): Detection[] {
  const hidden = facts.shapes.filter(({ kind, at }) => kind === "off-screen-code" && (at.column ?? 0) > leastColumn);
  if (hidden.length === 0) return [];
  const effects = Map.groupBy(facts.effects.filter(isActing), ({ at }) => lineOf(at));
  const looks = Map.groupBy(facts.shapes.filter(isOdd), ({ at }) => lineOf(at));
  const commands = new Set(facts.surfaces.flatMap((surface) => surface.commands.map(({ at }) => placeOf(at))));
  return hidden.flatMap((shape) => {
    const effect = findFirst(effects.get(lineOf(shape.at)) ?? [], shape);
    const look = findFirst(looks.get(lineOf(shape.at)) ?? [], shape);
    const isCommand = commands.has(placeOf(shape.at));
    if (effect !== undefined) return [{ ...tellDetection(facts, effect), evidence: [shape.at, effect.at] }];
    return look === undefined && !isCommand ? [] : [tellShape(facts, shape, "the code that is out of sight runs")];
  });
}

function isActing({ kind }: Effect): boolean {
  return acting.has(kind);
}

function isOdd(shape: Shape): boolean {
  return isUnreadable(shape) || shape.kind === "escaped-text" || shape.kind === "encoded-blob";
}

/** The first of the things on a line that stand at or behind a shape. */
function findFirst<T extends { readonly at: Place }>(things: readonly T[], { at }: Shape): T | undefined {
  return things
    .filter((thing) => standsBehind(thing.at, at))
    .toSorted((a, b) => (a.at.column ?? 0) - (b.at.column ?? 0))[0];
}

function lineOf({ path, line }: Place): string {
  return `${path}:${line}`;
}

function placeOf({ path, line, column }: Place): string {
  return `${path}:${line}:${column}`;
}
