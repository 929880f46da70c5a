/** The sounds that spellings are read for. A spelling stands for one; which ones are near each other, `sound-costs.ts` says. */
export const sounds = [
  "A",
  "E",
  "I",
  "O",
  "U",
  "P",
  "B",
  "F",
  "V",
  "M",
  "N",
  "L",
  "R",
  "T",
  "D",
  "S",
  "Z",
  "SH",
  "ZH",
  "CH",
  "J",
  "TS",
  "K",
  "G",
  "KH",
  "H",
  "Y",
] as const;
/** One of them. */
export type Sound = (typeof sounds)[number];

/** The number of a sound. */
export function numberOf(sound: Sound): number {
  return sounds.indexOf(sound);
}

/** Spellings and their sounds, of all the ways to write a foreign name in Latin letters; the longest that fits counts. */
const spellings: Readonly<Record<string, string>> = {
  schtsch: "SH CH",
  shtch: "SH CH",
  chtch: "SH CH",
  shch: "SH CH",
  sch: "SH",
  sh: "SH",
  sz: "SH",
  tsch: "CH",
  tch: "CH",
  tsh: "CH",
  cz: "CH",
  ch: "CH",
  dsch: "J",
  dzh: "J",
  dj: "J",
  zh: "ZH",
  kh: "KH",
  gh: "G",
  dh: "D",
  th: "T",
  ph: "F",
  ts: "TS",
  tz: "TS",
  ck: "K",
  cq: "K",
  qu: "K",
  q: "K",
  x: "K S",
  a: "A",
  e: "E",
  i: "I",
  o: "O",
  u: "U",
  oo: "U",
  ou: "U",
  ee: "I",
  p: "P",
  b: "B",
  f: "F",
  v: "V",
  w: "V",
  m: "M",
  n: "N",
  l: "L",
  r: "R",
  t: "T",
  d: "D",
  s: "S",
  z: "Z",
  c: "K",
  k: "K",
  j: "J",
  g: "G",
  h: "H",
  y: "Y",
  rh: "R",
  wh: "V",
  bh: "B",
  gu: "G U",
  gue: "G E",
  gui: "G I",
};
const longest = 7;
const byLetters = new Map(
  Object.entries(spellings).map(([written, read]) => [written, read.split(" ").map((each) => numberOf(each as Sound))]),
);
const [y, i, k, s, sh, z] = (["Y", "I", "K", "S", "SH", "Z"] as const).map((sound) => numberOf(sound)) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
const isVowelLetter = /[aeiouy]/u;

/**
 * How a word in plain Latin letters sounds: numbers of sounds, none twice in a row unless the script leaves out what
 * stands between them. Other letters are left out.
 */
export function readSounds(word: string, keepsTwice = false): Uint8Array {
  const written = spellEnding(word);
  const read: number[] = [];
  const add = (sound: number) => {
    if (keepsTwice || read.at(-1) !== sound) read.push(sound);
  };
  for (let at = 0; at < written.length;) {
    const letter = written.charAt(at);
    const next = written.charAt(at + 1);
    if (letter === "y") add(isVowelLetter.test(next) && next !== "y" ? y : i);
    else if (letter === "c" && /[eiy]/u.test(next)) add(s);
    else if (letter === "x" && at === 0) add(sh);
    else if (letter === "z" && next === "z") add(z);
    else {
      const [end, found] = readLongest(written, at);
      for (const each of found) add(each);
      at = end;
      continue;
    }
    at += 1;
  }
  // A word of signs alone has no sound.
  return Uint8Array.from(read.length === 0 && written.includes("x") ? [k, s] : read);
}

function readLongest(word: string, at: number): readonly [number, readonly number[]] {
  for (let length = Math.min(longest, word.length - at); length > 0; length--) {
    const found = byLetters.get(word.slice(at, at + length));
    if (found !== undefined) return [at + length, found];
  }
  return [at + 1, []];
}

/** Endings of Slavic family names as French, German and English write them. */
function spellEnding(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?<=[oe])(?:ff|w)$/u, "v")
    .replace(/(?:sky|skyy|skyi|skij|skiy|skii|skyj)$/u, "ski")
    .replace(/(?:aya|aia|aja|aïa)$/u, "aya")
    .replace(/(?:iy|ij|yj|yi|ii|yy)$/u, "i");
}
