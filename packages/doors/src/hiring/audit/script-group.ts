const scripts: readonly (readonly [string, RegExp])[] = [
  ["Hangul", /\p{Script=Hangul}/u],
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Han", /\p{Script=Han}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Devanagari", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Latin with marks", /\p{Script=Latin}\p{M}/u],
  ["Latin", /\p{Script=Latin}/u],
];

/** The writing in which a name is written, for auditing alone: it says nothing of where somebody is from. */
export function nameScriptGroup(name: string): string {
  const text = name.normalize("NFKD");
  return scripts.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
}
