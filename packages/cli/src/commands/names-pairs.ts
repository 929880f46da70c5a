import { makeInert, Problem } from "@doorward/core";
import { compareNames, tellComparable } from "@doorward/readers/names";
import { readRows } from "../sanctions/read-rows.ts";
import { openBatchWriter } from "../streams/batch-writer.ts";
import type { Surroundings } from "../surroundings.ts";
import { readLeast } from "./names-options.ts";
import { readWords } from "./read-words.ts";

/** `doorward names pairs <file.tsv>`: each line again, with `match`, `no match` or `not compared`, and the score behind its two names. */
export async function comparePairs(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("names", words, { least: { type: "string" } });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new Problem("usage", "Name one file, or - for standard input: `doorward names pairs <file.tsv>`.");
  const least = readLeast(values.least);
  const writer = openBatchWriter(surroundings.output);
  for await (const { number, fields } of readRows(path, surroundings)) {
    const [one, other] = fields;
    if (one === undefined || other === undefined)
      throw new Problem(
        "input-not-readable",
        `Line ${number} of ${path} has no tab. Write two names a line with a tab between them.`,
      );
    const score = compareNames(one, other);
    const answer = areCompared(one, other) ? (score >= least ? "match" : "no match") : "not compared";
    const pending = writer.write(`${makeInert(one)}\t${makeInert(other)}\t${answer}\t${score.toFixed(3)}\n`);
    if (pending !== undefined) await pending;
  }
  await writer.flush();
  return 0;
}

/** Names in a writing that is not read are compared letter by letter with each other, and with no others. */
function areCompared(one: string, other: string): boolean {
  const [first, second] = [tellComparable(one), tellComparable(other)];
  return first === second && first !== "no letters";
}
