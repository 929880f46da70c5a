import { makeAutomaton, type Automaton } from "./automaton.ts";
import { openDictionary, type Dictionary } from "./dictionary.ts";
import { listPatterns, type GuardedWord, type Pattern } from "./guarded-words.ts";
import type { GuardedName } from "./name-index.ts";
import { keepNearWords, type NearWords } from "./near-words.ts";
import { writeSymbols } from "./symbols.ts";

/** What looking for names needs, and the room it works in: reused, so that an ordinary address makes nothing new. */
export interface SearchTables {
  readonly dictionary: Dictionary;
  readonly patterns: readonly Pattern[];
  readonly automaton: Automaton;
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

/** Builds the tables: some milliseconds for some hundred names. */
export function buildTables(names: readonly GuardedName[]): SearchTables {
  const dictionary = openDictionary();
  const patterns = listPatterns(names, dictionary.has);
  const words = patterns.flatMap((pattern) => pattern.words);
  return {
    dictionary,
    patterns,
    automaton: makeAutomaton(patterns.map(({ text }) => text)),
    words,
    near: keepNearWords(words.map(({ word }) => word)),
    isName: new Set(words.map(({ word }) => word)),
    symbols: new Uint8Array(longestText),
    found: [],
  };
}

/** A pattern that occurs in a text, from `start` to `end`. */
export interface Occurrence {
  readonly pattern: Pattern;
  readonly start: number;
  readonly end: number;
}

const none: readonly Occurrence[] = [];

/** Every pattern that occurs in a text. */
export function findOccurrences(
  text: string,
  { automaton, patterns, symbols, found }: SearchTables,
): readonly Occurrence[] {
  found.length = 0;
  automaton.find(symbols, writeSymbols(text, symbols), found);
  if (found.length === 0) return none;
  const occurrences: Occurrence[] = [];
  for (let at = 0; at < found.length; at += 2) {
    const pattern = patterns[found[at] ?? 0];
    const end = found[at + 1] ?? 0;
    if (pattern !== undefined) occurrences.push({ pattern, start: end - pattern.text.length, end });
  }
  return occurrences;
}
