/** Letters of other scripts that look like one of the alphabet, from Unicode's confusables (UTS 39, 17.0.0), in small and capital form. */
const alike: Readonly<Record<string, string>> = {
  a: "аαɑ",
  b: "Ьвß",
  c: "сϲⅽ",
  d: "ԁɗ",
  e: "еεє",
  g: "ɡԍ",
  h: "һн",
  i: "іιıɩ",
  j: "јϳ",
  k: "кκ",
  l: "ӏɭ",
  m: "мϻ",
  n: "пηո",
  o: "оοσօ",
  p: "рρ",
  q: "ԛ",
  r: "гᴦ",
  s: "ѕ",
  t: "тτ",
  u: "υսц",
  v: "ѵν",
  w: "ԝωѡ",
  x: "хχ",
  y: "уγү",
  z: "ᴢ",
};

const letterOf = new Map(
  Object.entries(alike).flatMap(([letter, others]) => Array.from(others, (other): [string, string] => [other, letter])),
);
const marked = /[\u{c0}-\u{24f}\u{1e00}-\u{1eff}]/gu;
const mixedWord = /[a-z][\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]|[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}][a-z]/iu;
const foreignWord = /[a-z\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]+/giu;
const otherScript = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/gu;
const anyOther = new RegExp(otherScript.source, "u");
const plainLetters = /[a-z]/giu;
const bare = new Map<string, string>();

/** Letters with marks as the letter below the marks, one for one, so that offsets stay. */
export function dropMarks(text: string): string {
  return text.replace(marked, (letter) => {
    const known = bare.get(letter);
    if (known !== undefined) return known;
    const seen = special[letter] ?? letter.normalize("NFD").charAt(0);
    bare.set(letter, seen);
    return seen;
  });
}

/** Letters that carry their mark inside. */
const special: Readonly<Record<string, string>> = {
  đ: "d",
  Đ: "D",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  ħ: "h",
  ı: "i",
  İ: "I",
};

/**
 * Words that mix the alphabet with letters of other scripts, written in the alphabet; in a text that is mostly in the
 * alphabet also words made wholly of lookalikes. Small letters go in and come out, one for one.
 */
export function foldLookalikes(text: string): string {
  if (!anyOther.test(text)) return text;
  const sample = text.slice(0, 4000);
  const others = sample.match(otherScript)?.length ?? 0;
  const isMostlyPlain = (sample.match(plainLetters)?.length ?? 0) > others * 8;
  if (!isMostlyPlain && !mixedWord.test(text)) return text;
  return text.replace(foreignWord, (word) => {
    if (!mixedWord.test(word) && !(isMostlyPlain && Array.from(word).every((letter) => letterOf.has(letter))))
      return word;
    return Array.from(word, (letter) => letterOf.get(letter) ?? letter).join("");
  });
}
