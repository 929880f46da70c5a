import type { KoreanSyllable } from "./korean.ts";
import { readKoreanSyllable } from "./korean.ts";

const first = 0xac_00;
const last = 0xd7_a3;
/** Revised Romanisation of the parts of a syllable (Ministry of Culture, notice 2000-8). */
const onsets = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
const vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const codas = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"
  .split(" ")
  .map((each) => (each === "-" ? "" : each));

/** Family names of two syllables; every other one has one. */
const twoSyllables: ReadonlySet<string> = new Set(["남궁", "독고", "제갈", "황보", "선우", "사공", "서문", "동방"]);

/** Hangul in the letters of the Revised Romanisation, the syllables joined and the family name apart. */
export function romaniseHangul(text: string): string {
  return text.normalize("NFC").replaceAll(/\p{sc=Hangul}+/gu, (word, _at: number, whole: string) => {
    const isWhole = word.length === whole.trim().length && word.length > 1;
    const family = isWhole ? (twoSyllables.has(word.slice(0, 2)) && word.length > 2 ? 2 : 1) : 0;
    return family === 0
      ? romaniseWord(word)
      : `${romaniseWord(word.slice(0, family))} ${romaniseWord(word.slice(family))}`;
  });
}

/** The syllables of a text in Hangul, the signs between them left out; undefined when it holds anything else. */
export function readHangul(text: string): readonly KoreanSyllable[] | undefined {
  const syllables: KoreanSyllable[] = [];
  for (const letter of text.normalize("NFC").replaceAll(/[\s·.,-]/gu, "")) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < first || code > last) return undefined;
    const index = code - first;
    const onset = Math.floor(index / 588);
    const vowel = Math.floor((index % 588) / 28);
    syllables.push(readKoreanSyllable(onset, vowel, codas[index % 28] ?? ""));
  }
  return syllables;
}

function romaniseWord(word: string): string {
  return Array.from(word, romaniseSyllable).join("");
}

function romaniseSyllable(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < first || code > last) return letter;
  const index = code - first;
  return `${onsets[Math.floor(index / 588)] ?? ""}${vowels[Math.floor((index % 588) / 28)] ?? ""}${codas[index % 28] ?? ""}`;
}
