import type { ResemblanceKind } from "@doorward/core";
import { classifyWord, hasDomainAt } from "./classify.ts";
import type { Dictionary } from "./dictionary.ts";
import { findPairs } from "./find-pairs.ts";
import { findSlips } from "./find-slips.ts";
import type { GuardedName } from "./name-index.ts";
import { endsWord, startsWord, type Passage } from "./passage.ts";
import { findOccurrences, type Occurrence, type SearchTables } from "./search-tables.ts";
import { writeSymbols } from "./symbols.ts";

/** A guarded name that stands in a passage. */
export interface Hit {
  readonly kind: ResemblanceKind;
  readonly name: GuardedName;
  readonly isCommon: boolean;
  /** In the passage's text. */
  readonly start: number;
  readonly end: number;
}

/** Shorter names come about by chance where hyphens are left out. */
const shortestSplit = 6;

/** Adds the guarded names that stand in a passage to `hits`, in whatever way. */
export function search(passage: Passage, tables: SearchTables, hits: Hit[]): void {
  const length = writeSymbols(passage.text, tables.symbols);
  for (const occurrence of findOccurrences(passage, length, tables)) {
    if (occurrence.isSplit) addSplit(passage, occurrence, hits);
    else addNames(passage, occurrence, tables.dictionary, hits);
  }
  if (passage.isPath) return;
  findSlips(passage, length, tables, hits);
  findPairs(passage, tables, hits);
}

/** Names as they are written, or with single characters that look alike, and official domains. */
function addNames(passage: Passage, { pattern, start, end }: Occurrence, dictionary: Dictionary, hits: Hit[]): void {
  for (const word of pattern.words) {
    const kind = classifyWord(passage, start, end, word, dictionary);
    if (kind !== undefined) hits.push({ kind, name: word.name, isCommon: word.isCommon, start, end });
  }
  for (const guarded of pattern.domains) {
    if (!hasDomainAt(passage, start, guarded)) continue;
    const { name, isCommon, domain } = guarded;
    hits.push({ kind: "official-domain", name, isCommon, start, end: start + domain.length });
  }
}

/** Names in pieces, such as `coin-base`, when they are whole words. */
function addSplit({ text }: Passage, { pattern, start, end }: Occurrence, hits: Hit[]): void {
  if (!startsWord(text, start) || !endsWord(text, end)) return;
  const joined = text.slice(start, end).replaceAll("-", "");
  for (const { word, name, isCommon } of pattern.words) {
    if (word === joined && word.length >= shortestSplit) hits.push({ kind: "word", name, isCommon, start, end });
  }
}
