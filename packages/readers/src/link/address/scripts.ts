/**
 * Scripts whose letters occur in names of hosts, with those that are confused with Latin first. `scx` counts a letter to
 * each script that uses it, so marks and the long-vowel sign of Japanese belong where they stand.
 */
const scripts: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{scx=Latin}/u],
  ["Cyrillic", /\p{scx=Cyrillic}/u],
  ["Greek", /\p{scx=Greek}/u],
  ["Han", /\p{scx=Han}/u],
  ["Hiragana", /\p{scx=Hiragana}/u],
  ["Katakana", /\p{scx=Katakana}/u],
  ["Hangul", /\p{scx=Hangul}/u],
  ["Bopomofo", /\p{scx=Bopomofo}/u],
  ["Arabic", /\p{scx=Arabic}/u],
  ["Hebrew", /\p{scx=Hebrew}/u],
  ["Thai", /\p{scx=Thai}/u],
  ["Lao", /\p{scx=Lao}/u],
  ["Khmer", /\p{scx=Khmer}/u],
  ["Myanmar", /\p{scx=Myanmar}/u],
  ["Georgian", /\p{scx=Georgian}/u],
  ["Devanagari", /\p{scx=Devanagari}/u],
  ["Bengali", /\p{scx=Bengali}/u],
  ["Tamil", /\p{scx=Tamil}/u],
  ["Telugu", /\p{scx=Telugu}/u],
  ["Kannada", /\p{scx=Kannada}/u],
  ["Malayalam", /\p{scx=Malayalam}/u],
  ["Gujarati", /\p{scx=Gujarati}/u],
  ["Gurmukhi", /\p{scx=Gurmukhi}/u],
  ["Sinhala", /\p{scx=Sinhala}/u],
  ["Ethiopic", /\p{scx=Ethiopic}/u],
  ["Tibetan", /\p{scx=Tibetan}/u],
];

/** Written together: Japanese, Korean, Chinese with its letters for sounds (UTS 39, "highly restrictive"). */
const together: readonly ReadonlySet<string>[] = [
  new Set(["Latin", "Han", "Hiragana", "Katakana"]),
  new Set(["Latin", "Han", "Hangul"]),
  new Set(["Latin", "Han", "Bopomofo"]),
];

/** Their letters pass for Latin ones, so no honest name mixes them with it (UTS 39, "moderately restrictive"). */
const confusedWithLatin: ReadonlySet<string> = new Set(["Cyrillic", "Greek", "other"]);

/** Whether a label has letters of several scripts that no language writes together. Latin beside one other script is normal. */
export function mixesScripts(label: string): boolean {
  if (onlyLatin.test(label)) return false;
  const options = Array.from(label).filter(isLetter).map(listScripts);
  const needed = new Set(options.filter((own) => own.length === 1).flat());
  if (needed.size <= 1) return false;
  if (together.some((set) => options.every((own) => own.some((script) => set.has(script))))) return false;
  return needed.size > 2 || !needed.has("Latin") || [...needed].some((script) => confusedWithLatin.has(script));
}

const onlyLatin = /^[\p{scx=Latin}\P{L}]*$/u;

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

const latin: readonly string[] = ["Latin"];

function listScripts(letter: string): readonly string[] {
  if (letter < "\u0080") return latin;
  const found = scripts.filter(([, pattern]) => pattern.test(letter)).map(([script]) => script);
  return found.length === 0 ? ["other"] : found;
}
