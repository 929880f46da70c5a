import type { FileType } from "../../../type/types.ts";
import { classOf, findRuns } from "./runs.ts";
import type { ShapeText, Sighting } from "./source.ts";

/** Decoders that packers write around a whole program, as they stand at the place of one of the keywords. */
const decoders: readonly RegExp[] = [
  // Dean Edwards' packer and its many descendants: a function of single letters that is called with a list of words.
  /^eval\(function\((?:[\w$]{1,3},){3,6}[\w$]{1,3}\)\s?\{/iu,
  /^\$=~\[\];\s?\$=\{/u,
];

/** Two members of a list change places, at places that are reckoned from a seed with large numbers. */
const swap = /([\w$]{1,9})\[([\w$]{1,9})\]=\1\[([\w$]{1,9})\];\1\[\3\]=/u;
const fewestSeeds = 3;
const shufflerLength = 500;

/** What runs text as code; on the line of a decoder it runs what that gives. */
const runner = /\b(?:exec|eval|assert)\s{0,3}\(/u;
const farthestRunner = 600;
const packedIn: ReadonlySet<FileType> = new Set<FileType>(["python", "php", "ruby", "perl"]);

/** Marks that JSFuck and its kin write whole programs with. */
const bareMarks = classOf("[]()!+{}$_=~\"'.,;:/\\*-&|^ \t");
const fewestBareMarks = 400;

/** A decoder that a packer puts around a whole program, or a program written with nothing but marks. */
export function* findPackedProgram(text: ShapeText): Generator<Sighting> {
  if (text.ground !== "program") return;
  for (const offset of text.keywords("decoder")) {
    const isPacked = decoders.some((pattern) => pattern.test(text.slice(offset, 200)));
    if (isPacked || isShuffler(text, offset) || (packedIn.has(text.type) && isRunAt(text, offset)))
      yield { kind: "packed-program", offset, measure: text.bytes.length - offset };
  }
  for (const { start, end } of findRuns(text.bytes, bareMarks, fewestBareMarks))
    if (isBracketProgram(text.latin1(start, Math.min(end, start + 4000))))
      yield { kind: "packed-program", offset: start, measure: end - start };
}

/** Whether letters of a text are taken apart, put in another order by a seed, and joined again, as packers do. */
function isShuffler(text: ShapeText, offset: number): boolean {
  if (text.type !== "javascript" && text.type !== "typescript") return false;
  if (text.bytes[offset] !== 46) return false;
  const body = text.latin1(offset, offset + shufflerLength).replace(/\s+/gu, "");
  const seeds = new Set(body.match(/[%+*]\d{3,9}\b/gu) ?? []).size;
  return seeds >= fewestSeeds && swap.test(body) && body.includes(".join(");
}

function isRunAt(text: ShapeText, offset: number): boolean {
  const before = text.latin1(Math.max(0, offset - farthestRunner), offset);
  const [behind = ""] = text.latin1(offset, offset + farthestRunner).split("\n", 1);
  return runner.test(before.slice(before.lastIndexOf("\n") + 1) + behind);
}

/** Rulers and tables are marks too, but of one sort; a program needs brackets, and joins what is in them. */
function isBracketProgram(run: string): boolean {
  const brackets = run.match(/[[\](){}]/gu)?.length ?? 0;
  return brackets > run.length * 0.3 && /[!+~]\[|\[\]\+|\+\(|\(\[/u.test(run);
}
