import type { NameToken } from "./name-token.ts";
import { soundCount, substitution } from "./sounds/sound-costs.ts";
import { compareSounds, type LackingVowels } from "./sounds/compare-sounds.ts";

/** Words that sound less alike are different words. */
export const leastAlike = 0.8;
const leastAlikeShort = 0.87;
/** Without their vowels words are so short that one letter is another name: حسن is not حسين. */
const leastAlikeUnvowelled = 0.92;
const shortSounds = 4;
/** A short form, or what another language makes of a name. */
const otherForm = 0.94;
/** Juan and Juana, Robert and Roberta: nearly all letters, and two persons. */
const womansName = 0.45;
const sameJapanese = 0.96;
/** Both are known, and no form of each other: Igor is not Egor. */
const otherName = 0.6;
const initial = 0.72;
const nearInitial = 0.36;
/** A difference counts more than its share of the letters: a wrong letter makes another name more often than not. */
const sharpness = 1.9;

/** How likely two words of names are the same, from 0 to 1. */
export function compareTokens(one: NameToken, other: NameToken): number {
  if (one.written === other.written) return 1;
  if (one.isInitial || other.isInitial) return beginAlike(one, other) ? initial : 0;
  if (one.japanese !== undefined && one.japanese === other.japanese) return sameJapanese;
  if (isWomansName(one.written, other.written) || isWomansName(other.written, one.written)) return womansName;
  const isOther = one.forms.length > 0 && other.forms.length > 0;
  const known = one.forms.length > 0 && one.forms.some((each) => other.forms.includes(each)) ? otherForm : 0;
  if (known > 0) return Math.max(known, compareWords(one.sounds, other.sounds, lack(one, other)));
  return compareWords(one.sounds, other.sounds, lack(one, other)) * (isOther ? otherName : 1);
}

/** The same of sounds alone, also of words that were joined. */
export function compareWords(one: Uint8Array, other: Uint8Array, lacksVowels: LackingVowels): number {
  const isShort = Math.min(one.length, other.length) <= shortSounds;
  const least = lacksVowels === "both" ? leastAlikeUnvowelled : isShort ? leastAlikeShort : leastAlike;
  const alike = compareSounds(one, other, { lacksVowels, least });
  return alike === 0 ? 0 : Math.max(0, 1 - sharpness * (1 - alike));
}

/** Which of two words lacks its short vowels. */
export function lack(one: NameToken, other: NameToken): LackingVowels {
  if (one.lacksVowels) return other.lacksVowels ? "both" : "one";
  return other.lacksVowels ? "other" : "none";
}

/** "J." for Yevgeny and "V." for Wladimir are initials too. */
function beginAlike(one: NameToken, other: NameToken): boolean {
  const [first, second] = [one.sounds[0], other.sounds[0]];
  return first !== undefined && second !== undefined && (substitution[first * soundCount + second] ?? 1) <= nearInitial;
}

/** Family names that end in "-ova" are those of the same family. */
function isWomansName(long: string, short: string): boolean {
  return long.length === short.length + 1 && long === `${short}a` && !/[oe]va$/u.test(long);
}
