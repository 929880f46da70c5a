/** Hepburn, without marks for long vowels: passports leave them out (Ministry of Foreign Affairs of Japan). */
const rows: Readonly<Record<string, string>> = {
  a: "アイウエオ",
  k: "カキクケコ",
  g: "ガギグゲゴ",
  s: "サシスセソ",
  z: "ザジズゼゾ",
  t: "タチツテト",
  d: "ダヂヅデド",
  n: "ナニヌネノ",
  h: "ハヒフヘホ",
  b: "バビブベボ",
  p: "パピプペポ",
  m: "マミムメモ",
  r: "ラリルレロ",
};
const unusual: Readonly<Record<string, string>> = {
  シ: "shi",
  ジ: "ji",
  チ: "chi",
  ツ: "tsu",
  ヂ: "ji",
  ヅ: "zu",
  フ: "fu",
  ヤ: "ya",
  ユ: "yu",
  ヨ: "yo",
  ワ: "wa",
  ヲ: "o",
  ン: "n",
  ヴ: "vu",
  ヰ: "i",
  ヱ: "e",
};
const small: Readonly<Record<string, string>> = {
  ャ: "ya",
  ュ: "yu",
  ョ: "yo",
  ァ: "a",
  ィ: "i",
  ゥ: "u",
  ェ: "e",
  ォ: "o",
};
const vowels = "aiueo";
const table = new Map<string, string>([
  ...Object.entries(rows).flatMap(([consonant, row]) =>
    Array.from(row, (letter, at): [string, string] => [
      letter,
      `${consonant === "a" ? "" : consonant}${vowels[at] ?? ""}`,
    ]),
  ),
  ...Object.entries(unusual),
]);

/** Katakana and Hiragana in Latin letters; everything else stays. */
export function romaniseKana(text: string): string {
  const katakana = text
    .normalize("NFKC")
    .replaceAll(/[ぁ-ゖ]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60));
  let written = "";
  let isDoubled = false;
  for (const letter of katakana) {
    const glide = small[letter];
    if (glide !== undefined) written = joinGlide(written, glide);
    else if (letter === "ッ") isDoubled = true;
    else if (letter !== "ー") {
      const syllable = table.get(letter) ?? letter;
      written += isDoubled ? `${syllable.startsWith("ch") ? "t" : (syllable[0] ?? "")}${syllable}` : syllable;
      isDoubled = false;
    }
  }
  return written
    .replaceAll(/ou(?![aeiou])/gu, "o")
    .replaceAll("oo", "o")
    .replaceAll("uu", "u");
}

/** `ki` and a small `ya` are `kya`; `shi` and a small `ya` are `sha`. */
function joinGlide(written: string, glide: string): string {
  if (!glide.startsWith("y")) return `${written.replace(/[aiueo]$/u, "")}${glide}`;
  const stem = written.replace(/i$/u, "");
  return `${stem}${/(?:sh|ch|j)$/u.test(stem) ? glide.slice(1) : glide}`;
}
