import { symbolOf } from "./symbols.ts";
import type { GuardedName } from "./name-index.ts";

/** A word that is looked for, with the name it belongs to. */
export interface GuardedWord {
  readonly word: string;
  readonly name: GuardedName;
  /** An everyday word, or fewer than five letters. */
  readonly isCommon: boolean;
  /** An everyday word, or one that strangers honestly use. */
  readonly isEveryday: boolean;
}

/** An official domain that is looked for in front of a stranger's. */
export interface GuardedDomain {
  readonly domain: string;
  readonly name: GuardedName;
  readonly isCommon: boolean;
}

/** What is looked for in one pass, and whom it may mean. */
export interface Pattern {
  readonly text: string;
  readonly words: readonly GuardedWord[];
  /** Domains that begin with the text. */
  readonly domains: readonly GuardedDomain[];
}

/** Shorter names occur by chance in other words, so they count as common. */
const shortestTelling = 5;

/** The patterns of all names: each spelling once, as symbols see it. */
export function listPatterns(names: readonly GuardedName[], isEveryday: (word: string) => boolean): readonly Pattern[] {
  const patterns = new Map<string, { text: string; words: GuardedWord[]; domains: GuardedDomain[] }>();
  const at = (text: string) => {
    const key = spellSymbols(text);
    const known = patterns.get(key) ?? { text, words: [], domains: [] };
    patterns.set(key, known);
    return known;
  };
  for (const name of names) {
    const isPlain = (word: string) => name.common.includes(word) || (name.isOwn && isEveryday(word));
    const isCommon = (word: string) => word.length < shortestTelling || isPlain(word);
    for (const word of name.words) {
      if (!/^[a-z0-9]+$/u.test(word)) continue;
      at(word).words.push({ word, name, isCommon: isCommon(word), isEveryday: isPlain(word) });
    }
    for (const domain of name.domains) {
      const first = /^[a-z0-9]+/u.exec(domain)?.[0];
      if (first !== undefined) at(first).domains.push({ domain, name, isCommon: isCommon(first) });
    }
  }
  return [...patterns.values()];
}

function spellSymbols(text: string): string {
  let key = "";
  for (let at = 0; at < text.length; at++) key += String.fromCharCode(symbolOf(text.charCodeAt(at)));
  return key;
}
