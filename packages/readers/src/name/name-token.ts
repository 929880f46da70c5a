import { companyWords, frequentNames, legalForms, particles, titles } from "./name-words.ts";
import { normaliseJapanese } from "./syllables/japanese.ts";
import { listNameForms } from "./name-forms.ts";
import { readSounds } from "./sounds/sounds.ts";

/** A word of a name. */
export interface NameToken {
  /** In plain Latin letters, lower case. */
  readonly written: string;
  readonly sounds: Uint8Array;
  /** How much it tells of who is meant, from 0 to 1. */
  readonly weight: number;
  readonly isInitial: boolean;
  /** It comes from a script that leaves short vowels out. */
  readonly lacksVowels: boolean;
  /** The form that all Romanisations of Japanese come to, where the word may be Japanese. */
  readonly japanese?: string;
  /** Names that it is a form of, by number. */
  readonly forms: readonly number[];
}

/** What is known of the name a word stands in. */
export interface TokenOptions {
  readonly lacksVowels: boolean;
  readonly isCompany: boolean;
  /** How many words it has. */
  readonly count: number;
  /** It may be Korean or Chinese, where "Il" and "De" are names. */
  readonly hasSyllables: boolean;
}

const weights = { particle: 0.08, initial: 0.3, patronymic: 0.5, frequent: 0.7, company: 0.25, short: 0.8 } as const;
const fathersName = /^(.{3,}?)(?:[iy]?[oe]|je|ye|ie)[vw](?:(?:i|y)(?:ch|tch|tsch|cz|c)|na)$|^(.{3,}?)[iy]vna$/u;

/** A word with how it sounds and how much it tells. */
export function makeToken(word: string, options: TokenOptions): NameToken {
  const { lacksVowels, count } = options;
  const japanese = normaliseJapanese(word);
  const father = fathersName.exec(word);
  const stem = father?.[1] ?? father?.[2];
  const compared =
    stem ??
    word
      .replace(/(?<=[a-z]{2}[oe]v)a$/u, "")
      .replace(/skaya$/u, "ski")
      .replace(/enka$/u, "enko");
  return {
    written: word,
    sounds: readSounds(compared, lacksVowels),
    weight: weigh(word, stem !== undefined && count > 2, options),
    isInitial: /^[a-z]$/u.test(word),
    lacksVowels,
    forms: listNameForms(word),
    ...(japanese === undefined ? {} : { japanese }),
  };
}

function weigh(
  word: string,
  isFathersName: boolean,
  { isCompany, count, hasSyllables, lacksVowels }: TokenOptions,
): number {
  if (isCompany && legalForms.has(word)) return weights.particle;
  if (isCompany && companyWords.has(word)) return weights.company;
  if (word.length === 1) return weights.initial;
  if ((particles.has(word) || (titles.has(word) && !lacksVowels)) && count > 1 && !hasSyllables)
    return weights.particle;
  if (isFathersName) return weights.patronymic;
  if (frequentNames.has(word)) return weights.frequent;
  return word.length < 3 ? weights.short : 1;
}
