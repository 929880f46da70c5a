import { foldLatin } from "./letters/fold-latin.ts";
import { romaniseArabic } from "./letters/arabic.ts";
import { romaniseCyrillic } from "./letters/cyrillic.ts";
import { romaniseGreek } from "./letters/greek.ts";
import { romaniseKana } from "./letters/kana.ts";
import { tellScript, type NameScript } from "./letters/script.ts";
import { makeToken, type NameToken } from "./name-token.ts";
import { companyWords, legalForms, titles } from "./name-words.ts";
import { isChineseFamily, splitChinese, type ChineseSyllable } from "./syllables/chinese.ts";
import { romaniseHan } from "./syllables/han.ts";
import { readHangul, romaniseHangul } from "./syllables/hangul.ts";
import { isKoreanFamily, splitKorean, type KoreanSyllable } from "./syllables/korean.ts";

/** One way to read a name. */
export interface NameReading {
  readonly tokens: readonly NameToken[];
  /** Its syllables where it may be Korean; two to four, the family name first or last. */
  readonly korean?: readonly KoreanSyllable[];
  /** Its syllables where it may be Chinese. */
  readonly chinese?: readonly ChineseSyllable[];
}

/** A name made ready to be compared. */
export interface ReadName {
  readonly text: string;
  readonly script: NameScript;
  /** More than one for Chinese characters, which three languages read; none when no letter is left. */
  readonly readings: readonly NameReading[];
}

/** Longer names are cut: nobody's is, and lists are read by everybody. */
const longest = 300;
const mostTokens = 10;
const syllables = { least: 2, most: 4 };

/** Takes a name apart: its script, its words without titles, how they sound, and its syllables where it has them. */
export function readName(text: string): ReadName {
  const plain = foldLatin(
    text
      .slice(0, longest)
      .normalize("NFKC")
      .replaceAll(/\p{Cf}/gu, "")
      .replaceAll(/\p{Cc}/gu, " "),
  );
  const script = tellScript(plain);
  const readings = romanise(plain, script).map((each) => readWritten(each, plain, script));
  return { text, script, readings: readings.filter(({ tokens }) => tokens.length > 0) };
}

function romanise(plain: string, script: NameScript): readonly string[] {
  switch (script) {
    case "cyrillic":
      return [romaniseCyrillic(plain)];
    case "arabic":
      return [romaniseArabic(plain)];
    case "greek":
      return [romaniseGreek(plain)];
    case "hangul":
      return [romaniseHangul(plain)];
    case "kana":
      return [romaniseKana(plain), ...(/\p{sc=Han}/u.test(plain) ? romaniseHan(plain) : [])];
    case "han":
      return romaniseHan(plain);
    default:
      return [plain];
  }
}

function readWritten(written: string, original: string, script: NameScript): NameReading {
  const words = joinServants(splitWords(written)).slice(0, mostTokens);
  // In letters of another script a name may look like a title: عمر is "mr" without its vowels.
  const kept = script === "latin" ? words.filter((word) => !titles.has(word)) : words;
  const named = kept.length > 1 ? kept : words;
  const isCompany = named.some((word) => legalForms.has(word) || companyWords.has(word)) && named.length > 1;
  const korean = readKorean(named, original, script);
  const chinese =
    script === "hangul" || script === "kana" ? undefined : readSyllables(named, isChineseFamily, splitChinese);
  const options = {
    lacksVowels: script === "arabic",
    isCompany,
    count: named.length,
    hasSyllables: korean !== undefined || chinese !== undefined,
  };
  const tokens = named.map((word) => makeToken(word, options));
  return { tokens, ...(korean === undefined ? {} : { korean }), ...(chinese === undefined ? {} : { chinese }) };
}

function splitWords(written: string): string[] {
  return written
    .replaceAll(/['’‘`ʼʻʹʺ"“”«»]/gu, "")
    .replaceAll(/\b(?:s\/o|d\/o|a\/l|a\/p)\b/gu, " ")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
}

const servant = /^abd(?:[aeiou]?l|[aeiou](?:r(?=r)|s(?=s)|n(?=n)|z(?=z)|t(?=t)|d(?=d)))?$/u;
const joinedServant = /^abd(?:[aeiou]l|[aeiou](?:r(?=r)|s(?=s)|n(?=n)|z(?=z)|t(?=t)|d(?=d)))-?(?=[a-z]{3})/u;
const article = /^[aeiu](?:l|r|s|sh|n|z|d|t|dh|th)$/u;

/** "Abd al-Rahman", "Abdul Rahman" and "Abdurrahman" are one name of one word. */
function joinServants(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const isServant = servant.test(word) || /^abd[aeou][rsnztd]$/u.test(word);
    if (isServant && at + 1 < words.length) {
      const next = at + 2 < words.length && article.test(words[at + 1] ?? "") ? 2 : 1;
      joined.push(`abd${words[at + next] ?? ""}`);
      at += next;
    } else joined.push(word.replace(joinedServant, "abd"));
  }
  return joined;
}

function readKorean(
  words: readonly string[],
  original: string,
  script: NameScript,
): readonly KoreanSyllable[] | undefined {
  if (script === "kana") return undefined;
  if (script !== "hangul") return readSyllables(words, isKoreanFamily, splitKorean);
  const read = readHangul(original);
  return read !== undefined && hasCount(read.length) ? read : undefined;
}

/** The syllables of all words, when the first or the last one is a family name and all can be taken apart. */
function readSyllables<Syllable>(
  words: readonly string[],
  isFamily: (word: string) => boolean,
  split: (word: string) => readonly Syllable[] | undefined,
): readonly Syllable[] | undefined {
  if (words.length < 2 || words.length > syllables.most) return undefined;
  if (!isFamily(words[0] ?? "") && !isFamily(words.at(-1) ?? "")) return undefined;
  const all: Syllable[] = [];
  for (const word of words) {
    const some = split(word);
    if (some === undefined) return undefined;
    all.push(...some);
  }
  return hasCount(all.length) ? all : undefined;
}

function hasCount(count: number): boolean {
  return count >= syllables.least && count <= syllables.most;
}
