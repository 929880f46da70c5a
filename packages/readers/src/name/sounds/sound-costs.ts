import { numberOf, sounds, type Sound } from "./sounds.ts";

/** How far sounds are apart that the same name is written with: 0 for the same, 1 for two that have nothing to do with each other. */
const near: Readonly<Record<string, number>> = {
  "A E": 0.3,
  "E I": 0.25,
  "O U": 0.2,
  "A O": 0.45,
  "A U": 0.75,
  "E O": 0.6,
  "A I": 1,
  "I U": 1,
  "I O": 1,
  "E U": 0.8,
  "I Y": 0.1,
  "Y J": 0.15,
  "I J": 0.35,
  "U V": 0.3,
  "K G": 0.4,
  "K KH": 0.25,
  "KH H": 0.15,
  "G H": 0.35,
  "G KH": 0.4,
  "P B": 0.5,
  "B V": 0.45,
  "F V": 0.25,
  "F P": 0.5,
  "D T": 0.4,
  "T TS": 0.4,
  "S Z": 0.25,
  "S SH": 0.3,
  "SH CH": 0.3,
  "CH J": 0.3,
  "CH TS": 0.35,
  "J ZH": 0.15,
  "ZH SH": 0.4,
  "ZH Z": 0.35,
  "Z J": 0.5,
  "J G": 0.35,
  "S TS": 0.3,
  "D Z": 0.45,
  "TS Z": 0.35,
  "TS K": 0.5,
  "S K": 0.5,
  "CH K": 0.45,
  "CH KH": 0.3,
  "CH H": 0.6,
  "M N": 0.7,
  "L R": 0.7,
  "S CH": 0.5,
  "KH SH": 0.6,
};
const vowels: ReadonlySet<string> = new Set(["A", "E", "I", "O", "U"]);
/** A vowel for a consonant is more than a wrong letter. */
const otherKind = 1.2;
/** How many sounds there are, which is the width of the table below. */
export const soundCount = sounds.length;

/** The cost of one sound in the place of another: `substitution[one * soundCount + other]`. */
export const substitution: Float32Array = makeCosts();

/** The cost of a sound that the other side does not have. */
export const insertion: Float32Array = Float32Array.from(sounds, (sound) => {
  if (vowels.has(sound)) return 0.5;
  return sound === "H" ? 0.3 : sound === "Y" ? 0.3 : 0.95;
});

/** Bits by sound: what a script without short vowels leaves out. */
export const isShortVowel: readonly boolean[] = sounds.map((sound) => vowels.has(sound));

/** Numbers of the vowels that tell a woman's name from a man's where a name ends with them. */
export const genderVowels: ReadonlySet<number> = new Set([numberOf("A"), numberOf("O")]);

/** The class by which likely candidates are found: one letter for consonants that are written for each other, none for vowels. */
export const classes: readonly string[] = sounds.map((sound) => classOf(sound));

function classOf(sound: Sound): string {
  if (vowels.has(sound) || sound === "Y" || sound === "H" || sound === "KH") return "";
  if (sound === "P" || sound === "B" || sound === "F" || sound === "V") return "p";
  if (sound === "T" || sound === "D") return "t";
  if (sound === "K" || sound === "G") return "k";
  if (sound === "M" || sound === "N" || sound === "L" || sound === "R") return sound.toLowerCase();
  return "s";
}

function makeCosts(): Float32Array {
  const costs = new Float32Array(sounds.length * sounds.length);
  for (const one of sounds)
    for (const other of sounds) {
      const isSame = one === other;
      const apart =
        near[`${one} ${other}`] ?? near[`${other} ${one}`] ?? (vowels.has(one) === vowels.has(other) ? 1 : otherKind);
      costs[numberOf(one) * sounds.length + numberOf(other)] = isSame ? 0 : apart;
    }
  return costs;
}
