import { openBeginnings, type Beginnings } from "./beginnings.ts";
import { makeLetterTree, type LetterTree } from "./letter-tree.ts";
import type { GuardedName } from "./name-index.ts";
import { isAlphanumeric } from "./passage.ts";
import { symbolOf } from "./symbols.ts";

/** A word that is looked for, with the name it belongs to. */
export interface GuardedWord {
  readonly word: string;
  readonly name: GuardedName;
  /** An everyday word, or fewer than five letters. */
  readonly isCommon: boolean;
  /** An everyday word, or one that strangers honestly use. */
  readonly isEveryday: boolean;
  /** It says little even with a slip in it, since other words are one slip away. */
  readonly isCommonMisspelt: boolean;
}

/** An official domain that is looked for in front of a stranger's. */
export interface GuardedDomain {
  readonly domain: string;
  readonly name: GuardedName;
  readonly isCommon: boolean;
}

/** What a text that is looked for may mean. */
export interface Pattern {
  readonly words: GuardedWord[];
  /** Domains that begin with the text. */
  readonly domains: GuardedDomain[];
  /** It means something inside a longer run of letters, too. */
  standsInside: boolean;
}

/** What is looked for, as symbols see it. */
export interface Patterns {
  readonly tree: LetterTree;
  /** Of the texts that may stand inside a longer run of letters. */
  readonly insides: Beginnings;
  /** By number of the tree's texts. */
  readonly list: readonly Pattern[];
}

/** Shorter names occur by chance in other words, so they count as common. */
const shortestTelling = 5;

/** Plants the words and the beginnings of the domains of all names. */
export function plantPatterns(names: readonly GuardedName[], isDictionaryWord: (word: string) => boolean): Patterns {
  const tree = makeLetterTree(countCharacters(names), symbolOf);
  const insides = openBeginnings();
  const list: Pattern[] = [];
  for (const name of names) {
    for (const word of name.words) {
      const isEveryday = name.common.includes(word) || (name.isOwn && isDictionaryWord(word));
      if (isName(word)) {
        const isCommon = isEveryday || isShort(word);
        const isCommonMisspelt = isCommon && name.borrowed?.includes(word) !== true;
        const guarded = { word, name, isCommon, isEveryday, isCommonMisspelt };
        const pattern = plant(word);
        pattern.words.push(guarded);
        if (mayStandInside(guarded)) {
          pattern.standsInside = true;
          insides.add(word);
        }
      }
    }
    for (const domain of [...name.domains, ...(name.shared ?? [])]) {
      const first = beginningOf(domain);
      const isCommon = isShort(first) || name.common.includes(first);
      if (first !== "") plant(first).domains.push({ domain, name, isCommon });
    }
  }
  return { tree, insides, list };

  function plant(text: string): Pattern {
    return (list[tree.plant(text)] ??= { words: [], domains: [], standsInside: false });
  }
}

/** Whether a word says anything inside a longer run of letters: fewer letters stand in any. */
export function mayStandInside({ word, isEveryday }: Pick<GuardedWord, "word" | "isEveryday">): boolean {
  return word.length >= (isEveryday ? 4 : 3);
}

/** What stands in front of the first dot or hyphen. */
function beginningOf(domain: string): string {
  let end = 0;
  while (end < domain.length && isAlphanumeric(domain.charCodeAt(end))) end++;
  return end < domain.length ? domain.slice(0, end) : "";
}

function countCharacters(names: readonly GuardedName[]): number {
  let count = 0;
  for (const { words, domains } of names) {
    for (const word of words) count += word.length;
    for (const domain of domains) {
      const first = beginningOf(domain);
      if (!words.includes(first)) count += first.length;
    }
  }
  return count;
}

/** Words with anything else, which a policy may have, are never found. */
function isName(word: string): boolean {
  return word !== "" && beginningOf(`${word}.`) === word;
}

function isShort(word: string): boolean {
  return word.length < shortestTelling;
}
