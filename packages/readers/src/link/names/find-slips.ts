import { measureLure } from "./lures.ts";
import { shortestNear } from "./near-words.ts";
import { isNeighbour } from "./neighbours.ts";
import { isLetter, type Passage } from "./passage.ts";
import type { SearchTables } from "./search-tables.ts";
import type { Hit } from "./search.ts";
import { doublesLetter } from "./slip.ts";

/** Finds runs of letters that are a name with a single slip, such as `coinbse`, or one with a lure behind it: `coinbselogin`. */
export function findSlips({ text }: Passage, length: number, tables: SearchTables, hits: Hit[]): void {
  for (let start = 0; start < length; start++) {
    let end = start;
    while (end < length && isLetter(text.charCodeAt(end))) end++;
    if (end - start >= shortestNear - 1) {
      compareRun(text, start, end, tables, hits);
      const lure = measureLure(text, end);
      if (lure > 0 && end - lure - start >= shortestNear - 1) compareRun(text, start, end - lure, tables, hits);
    }
    start = end;
  }
}

function compareRun(text: string, start: number, end: number, tables: SearchTables, hits: Hit[]): void {
  const { near, symbols, found, words } = tables;
  found.length = 0;
  near.find(symbols, start, end, found);
  if (found.length === 0) return;
  const run = text.slice(start, end);
  for (const index of found) {
    const word = words[index];
    const kind = near.compare(run, index);
    if (kind === undefined || word === undefined) continue;
    if (isSomeWord(run, tables)) return;
    const isCommon = word.isCommonMisspelt && !doublesLetter(run, word.word);
    hits.push({ kind, name: word.name, isCommon, start, end });
  }
}

/** A word in its own right, or another brand's, is nobody's slip: "metal", "gitlab". */
function isSomeWord(run: string, { isName, dictionary }: SearchTables): boolean {
  return isName.has(run) || dictionary.has(run) || isNeighbour(run);
}
