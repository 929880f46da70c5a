import { makeInert, Problem } from "@doorward/core";
import { compareNames } from "@doorward/readers/names";
import { readTable } from "../sanctions/read-rows.ts";
import { openBatchWriter } from "../streams/batch-writer.ts";
import type { Surroundings } from "../surroundings.ts";
import { readLeast } from "./names-options.ts";
import { readWords } from "./read-words.ts";

/** `doorward names pairs <file.tsv>`: each line again, with `match` or `no match` and the score behind its two names. */
export async function comparePairs(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("names", words, { least: { type: "string" } });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new Problem("usage", "Name one file, or - for standard input: `doorward names pairs <file.tsv>`.");
  const least = readLeast(values.least);
  const writer = openBatchWriter(surroundings.output);
  for await (const { number, fields } of readTable(path, surroundings)) {
    const [one, other] = fields;
    if (one === undefined || other === undefined)
      throw new Problem(
        "input-not-readable",
        `Line ${number} of ${path} has no tab. Write two names a line with a tab between them.`,
      );
    const score = compareNames(one, other);
    const pending = writer.write(
      `${makeInert(one)}\t${makeInert(other)}\t${score >= least ? "match" : "no match"}\t${score.toFixed(3)}\n`,
    );
    if (pending !== undefined) await pending;
  }
  await writer.flush();
  return 0;
}
