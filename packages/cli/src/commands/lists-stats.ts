import { Problem } from "@doorward/core";
import { findHome } from "../home.ts";
import { openKeptLists, placeOfLists } from "../lists/kept-lists.ts";
import type { Surroundings } from "../surroundings.ts";
import { countDays, writeNumber } from "../output/numbers.ts";
import { readWords } from "./read-words.ts";

/** Names of bad hosts burn within weeks; a list that is older misses most of what is going on. */
const oldAfterDays = 30;

/** `doorward lists stats`: which lists are kept, how many rows they have and how old they are. */
export function tellStatistics(words: readonly string[], { environment, output, today }: Surroundings): number {
  const { values, positionals } = readWords("lists", words, { json: { type: "boolean" } });
  if (positionals.length > 0) throw new Problem("usage", "`doorward lists stats` takes nothing but --json.");
  const home = findHome(environment);
  const sources = openKeptLists(home, today).sources.map((source) => ({
    ...source,
    days: countDays(source.since, today),
  }));
  if (values.json === true) {
    output.write(`${JSON.stringify({ path: placeOfLists(home), sources })}\n`);
    return 0;
  }
  if (sources.length === 0) {
    output.write("No list was imported yet. `doorward lists import <file>` takes one.\n");
    return 0;
  }
  const width = Math.max(...sources.map(({ name }) => name.length));
  for (const { name, rows, since, days } of sources) {
    const age = `imported ${since}, ${days === 1 ? "1 day" : `${writeNumber(days)} days`} ago`;
    const isOld = days > oldAfterDays;
    output.write(`${name.padEnd(width)}  ${writeNumber(rows)} rows, ${age}${isOld ? ": old, import it again" : ""}\n`);
  }
  output.write(`Kept in ${placeOfLists(home)}.\n`);
  return 0;
}
