import { endsWord, startsWord, type Passage } from "./passage.ts";
import { findOccurrences, type SearchTables } from "./search-tables.ts";
import type { Hit } from "./search.ts";

/** Shorter names come about by chance when hyphens are left out. */
const shortestSplit = 6;
const hyphen = 45;

/** Finds names in pieces, such as `coin-base`, in the text without its hyphens. */
export function findSplit(passage: Passage, tables: SearchTables, hits: Hit[]): void {
  const places: number[] = [];
  for (let at = 0; at < passage.text.length; at++) if (passage.text.charCodeAt(at) !== hyphen) places.push(at);
  const text = passage.text.replaceAll("-", "");
  for (const occurrence of findOccurrences(text, tables)) {
    const start = places[occurrence.start] ?? 0;
    const end = (places[occurrence.end - 1] ?? 0) + 1;
    const isSplit = end - start > occurrence.end - occurrence.start;
    if (!isSplit || !startsWord(passage.text, start) || !endsWord(passage.text, end)) continue;
    for (const { word, name, isCommon } of occurrence.pattern.words) {
      if (word.length >= shortestSplit && text.startsWith(word, occurrence.start))
        hits.push({ kind: "word", name, isCommon, start, end });
    }
  }
}
