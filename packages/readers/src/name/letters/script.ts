/** The scripts whose names are read letter by letter; everything else counts as `other`. */
export type NameScript = "latin" | "cyrillic" | "arabic" | "greek" | "han" | "kana" | "hangul" | "other";

const scripts: readonly (readonly [NameScript, RegExp])[] = [
  ["hangul", /\p{sc=Hangul}/u],
  ["kana", /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ["han", /\p{sc=Han}/u],
  ["cyrillic", /\p{sc=Cyrillic}/u],
  ["arabic", /\p{sc=Arabic}/u],
  ["greek", /\p{sc=Greek}/u],
  ["latin", /\p{sc=Latin}/u],
];

/** The script of a name: of several, the one that is not Latin, since Latin letters stand beside every script. */
export function tellScript(text: string): NameScript {
  for (const [script, pattern] of scripts) if (pattern.test(text)) return script;
  return "other";
}
