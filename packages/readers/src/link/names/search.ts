import type { ResemblanceKind } from "@doorward/core";
import { classifyWord, hasDomainAt } from "./classify.ts";
import { findPairs } from "./find-pairs.ts";
import { findSlips } from "./find-slips.ts";
import { findSplit } from "./find-split.ts";
import type { GuardedName } from "./name-index.ts";
import type { Passage } from "./passage.ts";
import { findOccurrences, type SearchTables } from "./search-tables.ts";

/** A guarded name that stands in a passage. */
export interface Hit {
  readonly kind: ResemblanceKind;
  readonly name: GuardedName;
  readonly isCommon: boolean;
  /** In the passage's text. */
  readonly start: number;
  readonly end: number;
}

/** Adds the guarded names that stand in a passage to `hits`, in whatever way. */
export function search(passage: Passage, tables: SearchTables, hits: Hit[]): void {
  findNames(passage, tables, hits);
  if (!passage.isPath) findSlips(passage, tables, hits);
  if (passage.text.includes("-")) findSplit(passage, tables, hits);
  if (!passage.isPath) findPairs(passage, tables, hits);
}

/** Names as they are written, or with single characters that look alike, and official domains. */
function findNames(passage: Passage, tables: SearchTables, hits: Hit[]): void {
  for (const { pattern, start, end } of findOccurrences(passage.text, tables)) {
    for (const word of pattern.words) {
      const kind = classifyWord(passage, start, end, word, tables.dictionary);
      if (kind !== undefined) hits.push({ kind, name: word.name, isCommon: word.isCommon, start, end });
    }
    for (const guarded of pattern.domains) {
      if (!hasDomainAt(passage, start, guarded)) continue;
      const { name, isCommon, domain } = guarded;
      hits.push({ kind: "official-domain", name, isCommon, start, end: start + domain.length });
    }
  }
}
