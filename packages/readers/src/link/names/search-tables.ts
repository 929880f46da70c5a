import { openDictionary, type Dictionary } from "./dictionary.ts";
import { plantPatterns, type GuardedWord, type Pattern, type Patterns } from "./guarded-words.ts";
import type { GuardedName } from "./name-index.ts";
import { keepNearWords, type NearWords } from "./near-words.ts";
import { startsWord, type Passage } from "./passage.ts";
import { hyphen } from "./symbols.ts";

/** What looking for names needs, and the room it works in: reused, so that an ordinary address makes nothing new. */
export interface SearchTables {
  readonly dictionary: Dictionary;
  readonly patterns: Patterns;
  readonly words: readonly GuardedWord[];
  /** By index of `words`. */
  readonly near: NearWords;
  readonly isName: ReadonlySet<string>;
  /** Symbols of the text that was looked through last. */
  readonly symbols: Uint8Array;
  readonly found: number[];
}

/** More than any host and nearly every path has. */
const longestText = 512;

/** Builds the tables: some milliseconds for a thousand names. */
export function buildTables(names: readonly GuardedName[]): SearchTables {
  const dictionary = openDictionary();
  const patterns = plantPatterns(names, dictionary.has);
  const words = patterns.list.flatMap((pattern) => pattern.words);
  const spellings = words.map(({ word }) => word);
  return {
    dictionary,
    patterns,
    words,
    near: keepNearWords(spellings),
    isName: new Set(spellings),
    symbols: new Uint8Array(longestText + 2),
    found: [],
  };
}

/** A pattern that occurs in a text, from `start` to `end`. */
export interface Occurrence {
  readonly pattern: Pattern;
  readonly start: number;
  readonly end: number;
  /** With hyphens inside: `coin-base`. */
  readonly isSplit: boolean;
}

const none: readonly Occurrence[] = [];

/**
 * Every pattern that occurs in a text whose symbols have been written, with or without single hyphens inside. In paths,
 * which are long and hold many words, only where a word begins.
 */
export function findOccurrences(
  { text, isPath }: Pick<Passage, "text" | "isPath">,
  length: number,
  { patterns: { tree, insides, list }, symbols }: SearchTables,
): readonly Occurrence[] {
  let found: Occurrence[] | undefined;
  for (let start = 0; start < length; start++) {
    const isInside = !startsWord(text, start);
    if (isInside && (isPath || !insides.mayBeAt(symbols, start))) continue;
    let place = 0;
    let isSplit = false;
    for (let at = start; at < length; at++) {
      const symbol = symbols[at] ?? 0;
      if (symbol === hyphen && place > 0 && symbols[at - 1] !== hyphen) {
        isSplit = true;
        continue;
      }
      place = tree.step(place, symbol);
      if (place === 0) break;
      const number = tree.textAt(place);
      const pattern = number < 0 ? undefined : list[number];
      if (pattern !== undefined && (!isInside || pattern.standsInside))
        (found ??= []).push({ pattern, start, end: at + 1, isSplit });
    }
  }
  return found ?? none;
}
