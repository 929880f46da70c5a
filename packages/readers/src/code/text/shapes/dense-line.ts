import type { Role } from "@doorward/core";
import { findLongLines, type Run } from "./runs.ts";
import type { ShapeText, Sighting } from "./source.ts";

/** Nobody writes a line of this length by hand, and in a configuration not even a shorter one. */
const shortestLine = 1000;
const shortestInConfig = 600;
const mostLines = 3;
const fewestOthers = 3;
/** A dense line is at least so much code: the share of its characters that stand outside of texts. */
const leastCode = 0.3;
const looked = 20_000;

const writtenByHand: ReadonlySet<Role> = new Set<Role>([
  "source",
  "test",
  "config",
  "lifecycle",
  "editor",
  "ci",
  "unknown",
]);

/** One long dense line in a file that is otherwise written by hand. A bundle, or a line of data, is none. */
export function* findDenseLine(text: ShapeText): Generator<Sighting> {
  if (text.ground !== "program" || !writtenByHand.has(text.role)) return;
  const lines: Run[] = [];
  const shortest = text.role === "config" || text.role === "lifecycle" ? shortestInConfig : shortestLine;
  for (const line of findLongLines(text.bytes, shortest)) {
    if (lines.push(line) > mostLines) return;
  }
  if (lines.length === 0 || countWrittenLines(text, lines) < fewestOthers) return;
  for (const { start, end } of lines)
    if (isDenseCode(text.slice(start, Math.min(looked, end - start))))
      yield { kind: "dense-line", offset: start, measure: end - start };
}

/** How many lines of code, not of comment, stand around the long ones; counts up to `fewestOthers`. */
function countWrittenLines(text: ShapeText, long: readonly Run[]): number {
  const edges = [0, ...long.flatMap(({ start, end }) => [start, end]), text.bytes.length];
  let count = 0;
  for (let edge = 0; edge < edges.length && count < fewestOthers; edge += 2) {
    const start = edges[edge] ?? 0;
    const between = text.slice(start, Math.min(looked, (edges[edge + 1] ?? 0) - start));
    count += between.split("\n").filter(isCodeLine).length;
  }
  return count;
}

function isCodeLine(line: string): boolean {
  return /\w/u.test(line) && !/^[/*#]/u.test(line.trimStart());
}

function isDenseCode(line: string): boolean {
  const bare = line.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu, '""');
  const blanks = bare.match(/\s/gu)?.length ?? 0;
  const marks = bare.match(/[(){};=]/gu)?.length ?? 0;
  return bare.length >= line.length * leastCode && blanks < bare.length * 0.2 && marks > bare.length * 0.08;
}
