import { classifyWord } from "./classify.ts";
import { foldPairs } from "./fold.ts";
import type { Passage } from "./passage.ts";
import { findOccurrences, type SearchTables } from "./search-tables.ts";
import type { Hit } from "./search.ts";
import { writeSymbols } from "./symbols.ts";

/** Finds names in which two letters stand for one, such as `rnetamask`. */
export function findPairs(passage: Passage, tables: SearchTables, hits: Hit[]): void {
  if (!hasPair(passage.text)) return;
  const text = foldPairs(passage.text);
  const places = alignPairs(passage.text, text);
  const length = writeSymbols(text, tables.symbols);
  for (const occurrence of findOccurrences({ text, isPath: passage.isPath }, length, tables)) {
    const start = places[occurrence.start] ?? 0;
    const end = places[occurrence.end] ?? 0;
    // Without a pair inside, the name was found already.
    if (occurrence.isSplit || end - start === occurrence.end - occurrence.start) continue;
    for (const word of occurrence.pattern.words) {
      const { name, isCommon } = word;
      const kind = classifyWord({ ...passage, text }, occurrence.start, occurrence.end, word, tables.dictionary);
      if (kind !== undefined && kind !== "contained")
        hits.push({ kind: "lookalike-characters", name, isCommon, start, end });
    }
  }
}

function hasPair(text: string): boolean {
  return text.includes("rn") || text.includes("vv") || text.includes("cl");
}

/** Where each character of a folded text stood before its pairs were folded, and the end. */
function alignPairs(text: string, folded: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (let index = 0; index < folded.length; index++) {
    places.push(at);
    at += folded[index] === text[at] ? 1 : 2;
  }
  return [...places, text.length];
}
