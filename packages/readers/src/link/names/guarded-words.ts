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
  // Most domains begin with a word of their name, so texts are planted once they are all known, each once.
  const byText = new Map<string, Pattern>();
  for (const name of names) {
    for (const word of name.words) {
      if (!isName(word)) continue;
      const isEveryday = name.common.includes(word) || (name.isOwn && isDictionaryWord(word));
      const isCommon = isEveryday || isShort(word);
      const isCommonMisspelt = isCommon && name.borrowed?.includes(word) !== true;
      const pattern = patternOf(word);
      pattern.words.push({ word, name, isCommon, isEveryday, isCommonMisspelt });
      pattern.standsInside ||= mayStandInside({ word, isEveryday });
    }
    for (const domain of [...name.domains, ...(name.shared ?? [])]) {
      const first = beginningOf(domain);
      const isCommon = isShort(first) || name.common.includes(first);
      if (first !== "") patternOf(first).domains.push({ domain, name, isCommon });
    }
  }
  return plant(byText);

  function patternOf(text: string): Pattern {
    const known = byText.get(text);
    if (known !== undefined) return known;
    const made: Pattern = { words: [], domains: [], standsInside: false };
    byText.set(text, made);
    return made;
  }
}

function plant(byText: ReadonlyMap<string, Pattern>): Patterns {
  let characters = 0;
  for (const text of byText.keys()) characters += text.length;
  const tree = makeLetterTree(characters, symbolOf);
  const insides = openBeginnings();
  const list: Pattern[] = [];
  for (const [text, pattern] of byText) {
    if (pattern.standsInside) insides.add(text);
    const number = tree.plant(text);
    // Texts that are read for one another have one place: `b1nance` and `binance`.
    const same = list[number];
    if (same === undefined) list[number] = pattern;
    else list[number] = merge(same, pattern);
  }
  return { tree, insides, list };
}

function merge(one: Pattern, other: Pattern): Pattern {
  return {
    words: [...one.words, ...other.words],
    domains: [...one.domains, ...other.domains],
    standsInside: one.standsInside || other.standsInside,
  };
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

/** Words with anything else, which a policy may have, are never found. */
function isName(word: string): boolean {
  return word !== "" && beginningOf(`${word}.`) === word;
}

function isShort(word: string): boolean {
  return word.length < shortestTelling;
}
