import { Problem } from "@doorward/core";
import { findHome } from "../home.ts";
import { placeOfSanctions, readKeptSanctions } from "../sanctions/kept-sanctions.ts";
import { describeEditions, tellEditions } from "../sanctions/tell-hits.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWords } from "./read-words.ts";

/** `doorward names lists`: which sanctions lists are kept, and of which days. */
export function tellKeptSanctions(words: readonly string[], { environment, output, today }: Surroundings): number {
  const { values, positionals } = readWords("names", words, { json: { type: "boolean" } });
  if (positionals.length > 0) throw new Problem("usage", "`doorward names lists` takes nothing but --json.");
  const home = findHome(environment);
  const editions = readKeptSanctions(home);
  if (values.json === true) {
    output.write(`${JSON.stringify({ path: placeOfSanctions(home), lists: describeEditions(editions) })}\n`);
    return 0;
  }
  if (editions.length === 0) {
    output.write("No sanctions list was imported yet. `doorward names import <file>` takes one.\n");
    return 0;
  }
  for (const edition of editions) {
    const gone = edition.delisted.length;
    output.write(
      `${tellEditions([edition], today)}${gone === 0 ? "" : `, ${gone} delisted since it was first imported`}\n`,
    );
  }
  output.write(`Kept in ${placeOfSanctions(home)}.\n`);
  return 0;
}
