/** Letters that one sound is written with, the longer ones first, and what they all become. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/i[yij]a/gu, "a"],
  [/shch|sch|sh|sz/gu, "s"],
  [/zh|rz/gu, "z"],
  [/tch|ch|ts|tz|cz|dj|dzh/gu, "c"],
  [/kh/gu, "h"],
  [/ph/gu, "f"],
  [/[yij]u/gu, "u"],
  [/[yij]a/gu, "a"],
  [/[yij][eo]/gu, "e"],
  [/x/gu, "ks"],
  [/ck|[qk]/gu, "k"],
  [/w/gu, "v"],
  [/ou|oo/gu, "u"],
  [/ee|[yj]/gu, "i"],
  [/[ou]/gu, "o"],
  [/[ae]/gu, "a"],
  [/(.)\1+/gu, "$1"],
];

/** Shorter parts are too often somebody else's. */
const leastLetters = 4;
const leastConsonants = 4;

/**
 * Whether two parts of names may be one name that was brought into Latin letters twice: Iuliia and Yulia, Mohammed and Muhammad.
 * Without it those whose names are written in other letters at home would be noticed more often than others.
 */
export function isSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < leastLetters || other.length < leastLetters || !isLatin(one) || !isLatin(other)) return false;
  const [a, b] = [writeSound(one), writeSound(other)];
  if (a === b) return true;
  const [first, second] = [dropVowels(a), dropVowels(b)];
  return first.length >= leastConsonants && first === second;
}

function isLatin(text: string): boolean {
  return /^[a-z]+$/u.test(text);
}

function writeSound(text: string): string {
  return sounds.reduce((sound, [pattern, letter]) => sound.replaceAll(pattern, letter), text);
}

/** But the first letter, which is seldom left out. */
function dropVowels(sound: string): string {
  return sound.slice(0, 1) + sound.slice(1).replaceAll(/[aio]/gu, "");
}
