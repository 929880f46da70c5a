import type { NamedBrand } from "@doorward/core";
import { foldLetters, foldPairs } from "./fold.ts";
import type { GuardedName } from "./name-index.ts";

/** Longer texts are cut: it is names and subjects that are looked through. */
const longestText = 1000;
const mostNames = 8;
/** Words that one name is written in at most: "Trust Wallet", "Bank of New York". */
const mostWords = 4;
/** Shorter names come about by chance where words are joined. */
const shortestJoined = 6;
/** Shorter names are everyday letters unless they stand in capitals. */
const shortestPlain = 4;

/** Beside these an everyday word is meant as a name: what senders call themselves, and what they sell. */
const companions: ReadonlySet<string> = new Set(
  (
    "support supportteam help helpdesk desk helpcenter service services customer client team security secure alert alerts notice " +
    "notification notifications billing account verification verify wallet wallets live card pay payment payments exchange bank " +
    "store id official admin administrator noreply reply mailer info newsletter hr careers career recruiting recruitment " +
    "recruiter talent jobs hiring inc llc ltd corp corporation gmbh ag labs foundation nano device recovery compliance kyc " +
    "refund refunds login signin com io app meet meeting meetings invite calendar drive docs workspace cloud mail"
  ).split(" "),
);

/** A word of a text, in two forms. */
interface TextWord {
  readonly written: string;
  /** Letters and digits of the alphabet that a reader takes them for, in lower case. */
  readonly folded: string;
}

interface KnownName {
  readonly name: GuardedName;
  readonly isCommon: boolean;
}

/** Finds guarded names in a text that people read. */
export type NameFinder = (text: string) => readonly NamedBrand[];

/**
 * Makes ready to find names in free text such as a sender's name. A name counts as whole words only, with letters of other
 * scripts, characters that show nothing and blanks between its letters seen through; one that is also an everyday word
 * counts where it is all there is, where a word such as "support" stands beside it, or with a capital inside a sentence.
 */
export function openNameFinder(names: readonly GuardedName[]): NameFinder {
  let index: ReadonlyMap<string, readonly KnownName[]> | undefined;
  return (text) => {
    if (text === "") return [];
    index ??= indexNames(names);
    return findNames(splitText(text.slice(0, longestText)), index);
  };
}

function indexNames(names: readonly GuardedName[]): Map<string, KnownName[]> {
  const index = new Map<string, KnownName[]>();
  for (const name of names) {
    for (const word of name.words) {
      if (word.length < 2) continue;
      const known = { name, isCommon: name.common.includes(word) };
      for (const key of new Set([word, foldPlain(word)])) index.set(key, [...(index.get(key) ?? []), known]);
    }
  }
  return index;
}

function findNames(words: readonly TextWord[], index: ReadonlyMap<string, readonly KnownName[]>): NamedBrand[] {
  const found = new Map<string, NamedBrand>();
  for (let at = 0; at < words.length && found.size < mostNames;) {
    const match = matchAt(words, at, index);
    if (match === undefined) {
      at += 1;
      continue;
    }
    for (const { name, isCommon } of match.known) {
      const { brand, category, isOwn } = name;
      if (!isCommon || isMeant(words, at, match.count)) found.set(brand, { brand, category, isOwn, isCommon });
    }
    at += match.count;
  }
  return [...found.values()];
}

/** The longest run of words that is a name. */
function matchAt(words: readonly TextWord[], at: number, index: ReadonlyMap<string, readonly KnownName[]>) {
  for (let count = Math.min(mostWords, words.length - at); count > 0; count -= 1) {
    const run = words.slice(at, at + count);
    const folded = run.map((word) => word.folded).join("");
    if (count > 1 && folded.length < shortestJoined) continue;
    const known = index.get(folded) ?? (folded.length > shortestPlain ? index.get(foldPlain(folded)) : undefined);
    if (known === undefined) continue;
    const isShort = folded.length < shortestPlain;
    if (isShort && !isCapitals(run[0]?.written ?? "") && !hasCompanion(words, at, count)) continue;
    return { known, count };
  }
  return undefined;
}

/** Whether an everyday word is used as a name. */
function isMeant(words: readonly TextWord[], at: number, count: number): boolean {
  if (count === words.length || hasCompanion(words, at, count)) return true;
  const isCapital = /^\p{Lu}/u.test(words[at]?.written ?? "");
  if (!isCapital || at === 0) return false;
  // A title has capitals throughout, and there they say nothing.
  const others = words.filter((_word, index) => index !== 0 && (index < at || index >= at + count));
  return others.length > 0 && others.every(({ written }) => !/^\p{Lu}/u.test(written));
}

function hasCompanion(words: readonly TextWord[], at: number, count: number): boolean {
  return [at - 1, at + count, at + count + 1].some((index) => companions.has(words[index]?.folded ?? ""));
}

function isCapitals(written: string): boolean {
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

/** Words of a text: also those that stand together as in `CoinbaseSupport`, and letters with blanks between them as one. */
function splitText(text: string): TextWord[] {
  const shown = text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "").replaceAll(/['’]s\b/gu, "");
  const words: string[] = [];
  for (const [run] of shown.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    words.push(...run.split(/(?<=[\p{Ll}\d])(?=\p{Lu})/u).slice(0, 10));
  return joinLetters(words).map((written) => ({ written, folded: foldLetters(written).replaceAll(/[^a-z0-9]/gu, "") }));
}

function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let letters: string[] = [];
  const close = () => {
    joined.push(...(letters.length >= shortestPlain ? [letters.join("")] : letters));
    letters = [];
  };
  for (const word of words) {
    if (word.length === 1) letters.push(word);
    else {
      close();
      joined.push(word);
    }
  }
  close();
  return joined;
}

/** Digits and pairs of letters that look like letters, written as those. */
function foldPlain(word: string): string {
  return foldPairs(word).replaceAll("0", "o").replaceAll(/[1l|]/gu, "i").replaceAll("5", "s").replaceAll("3", "e");
}
