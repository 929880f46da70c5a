/**
 * A Korean syllable as far as Latin letters tell it: each part is a set of bits of those that may be meant, since one
 * spelling is used for several.
 */
export interface KoreanSyllable {
  /** Bits by the 19 initial consonants of Hangul. */
  readonly onset: number;
  /** Bits by its 21 vowels. */
  readonly vowel: number;
  /** The sound it ends with, of seven; empty for none. */
  readonly coda: string;
  /** As it was written; empty when it came from Hangul. */
  readonly written: string;
}

const vowelNames = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const onsetNames = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];

/** What each spelling of an initial consonant is written for: Revised, McCune-Reischauer, and how people write. */
const onsetSpellings: Readonly<Record<string, string>> = {
  kk: "kk g",
  gg: "kk",
  k: "g k kk",
  g: "g kk",
  n: "n r",
  tt: "tt d",
  dd: "tt",
  t: "d t tt",
  d: "d tt",
  r: "r n _",
  l: "r _",
  rh: "r _",
  m: "m",
  pp: "pp b",
  bb: "pp",
  p: "b p pp",
  b: "b pp",
  ss: "ss s",
  sh: "s ss",
  s: "s ss",
  "": "_",
  tch: "jj ch",
  jj: "jj j",
  j: "j jj",
  ch: "j ch jj",
  tj: "jj",
  h: "h",
  th: "t",
  ph: "p",
  kh: "k",
  v: "b",
  f: "p",
  z: "j",
};
const vowelSpellings: Readonly<Record<string, string>> = {
  a: "a",
  ah: "a",
  ae: "ae ye",
  ai: "ae",
  ay: "ae",
  ya: "ya",
  yah: "ya",
  yae: "yae",
  eo: "eo",
  uh: "eo",
  e: "e eo ae",
  eh: "e",
  yeo: "yeo",
  yo: "yo yeo",
  you: "yeo yu",
  ye: "ye",
  o: "o eo",
  oh: "o",
  wa: "wa",
  wah: "wa",
  wae: "wae",
  oe: "oe",
  oi: "oe",
  oy: "oe",
  u: "u eu eo",
  oo: "u",
  woo: "u",
  ou: "eo u",
  wo: "wo",
  weo: "wo",
  wu: "u",
  we: "we oe wae",
  wi: "wi",
  wee: "wi",
  yu: "yu yeo",
  yoo: "yu",
  eu: "eu",
  ui: "ui",
  eui: "ui",
  i: "i ui",
  ee: "i ui",
  y: "i",
  yi: "i ui",
  ie: "i",
  ieo: "yeo",
};
const codaSpellings: Readonly<Record<string, string>> = {
  ng: "ng",
  n: "n",
  nn: "n",
  m: "m",
  l: "l",
  ll: "l",
  r: "l",
  k: "k",
  g: "k",
  ck: "k",
  rk: "k",
  p: "p",
  b: "p",
  t: "t",
  d: "t",
  s: "t",
  c: "k",
  "": "",
};

const onsetBits = makeBits(onsetSpellings, onsetNames);
const vowelBits = makeBits(vowelSpellings, vowelNames);
const rieul = 1 << onsetNames.indexOf("r");
const none = 1 << onsetNames.indexOf("");
const nieun = 1 << onsetNames.indexOf("n");
/** The vowels in front of which the south drops the initial consonant that the north writes: 리 and 이. */
const frontVowels = ["i", "ya", "yeo", "yo", "yu", "ye"].reduce(
  (bits, name) => bits | (1 << vowelNames.indexOf(name)),
  0,
);
const longestParts = { onset: 3, vowel: 3, coda: 2 };

/** Family names as they are written in Latin letters, by frequency (census of 2015) and by the spelling of the north. */
const families: ReadonlySet<string> = new Set(
  (
    "jon thae paek pom kil yom ryom tok " +
    "kim gim lee yi ri li rhee rhie i park pak bak choi choe chwe choy jung jeong chung chong jong kang gang cho jo joe yoon yun " +
    "youn jang chang chan lim rim im yim han oh o seo suh so sin shin kwon gwon hwang ahn an song ryu yoo yu you hong jeon chon " +
    "chun jun ko go koh kho moon mun yang ryang son sohn bae pae pai baek paek baik paik heo hur huh ho nam sim shim noh roh no ro " +
    "ha kwak gwak sung seong cha joo ju chu woo u wu ku gu koo na ra min jin chin ji chi um eom om chae chai won cheon bang pang " +
    "pyon byun byeon kil gil hyon hyun ham ryom yom yeom ro tak myong maeng pyo ok to do kye kong gong ma wi so tae"
  ).split(" "),
);

/** Whether a written word is a Korean family name in one of its spellings. */
export function isKoreanFamily(word: string): boolean {
  return families.has(word);
}

/** A syllable of Hangul by the numbers of its parts. Its initial r is also the n and the silence of the south. */
export function readKoreanSyllable(onset: number, vowel: number, coda: string): KoreanSyllable {
  const isFront = (frontVowels & (1 << vowel)) !== 0;
  return { onset: widen(1 << onset, isFront), vowel: 1 << vowel, coda, written: "" };
}

/** The syllables of one word in Latin letters; undefined when it cannot be Korean. */
export function splitKorean(word: string): readonly KoreanSyllable[] | undefined {
  if (word.length > 18) return undefined;
  return splitFrom(word, 0, new Map());
}

/** Whether two syllables may be the same, and how well they fit: 1, less, or 0. */
export function compareKorean(one: KoreanSyllable, other: KoreanSyllable): number {
  if (one.written !== "" && one.written === other.written) return 1;
  if (one.coda !== other.coda || (one.onset & other.onset) === 0 || (one.vowel & other.vowel) === 0) return 0;
  return one.written === "" || other.written === "" ? 0.97 : 0.93;
}

type Found = readonly KoreanSyllable[] | undefined;

function splitFrom(word: string, start: number, known: Map<number, Found>): Found {
  if (start === word.length) return [];
  if (known.has(start)) return known.get(start);
  let best: Found;
  for (const [end, syllable] of readAt(word, start)) {
    const rest = splitFrom(word, end, known);
    if (rest !== undefined && (best === undefined || rest.length + 1 < best.length)) best = [syllable, ...rest];
  }
  known.set(start, best);
  return best;
}

/** Every syllable that may stand at a place of a word, with its end. A word has few, as each part is three letters at most. */
function* readAt(word: string, start: number): Generator<readonly [number, KoreanSyllable]> {
  for (let toVowel = 0; toVowel <= longestParts.onset; toVowel++) {
    const onset = onsetBits.get(word.slice(start, start + toVowel));
    if (onset === undefined) continue;
    for (let toCoda = 1; toCoda <= longestParts.vowel; toCoda++) {
      const vowelStart = start + toVowel;
      const vowel = vowelBits.get(word.slice(vowelStart, vowelStart + toCoda));
      if (vowel === undefined || vowelStart + toCoda > word.length) continue;
      for (let length = longestParts.coda; length >= 0; length--) {
        const end = vowelStart + toCoda + length;
        const coda = end > word.length ? undefined : codaSpellings[word.slice(vowelStart + toCoda, end)];
        if (coda === undefined) continue;
        // A vowel that follows takes the consonant: "yonho" is yon-ho and "misuk" is mi-suk.
        if (length > 0 && coda !== "ng" && /^[aeiouyw]/u.test(word.slice(end))) continue;
        yield [end, { onset: widen(onset, (vowel & frontVowels) !== 0), vowel, coda, written: word.slice(start, end) }];
      }
    }
  }
}

function widen(onset: number, isFront: boolean): number {
  if (isFront && (onset & (rieul | nieun | none)) !== 0) return onset | rieul | none;
  return (onset & (rieul | nieun)) === 0 ? onset : onset | rieul | nieun;
}

function makeBits(spellings: Readonly<Record<string, string>>, names: readonly string[]): ReadonlyMap<string, number> {
  const bit = (name: string) => 1 << names.indexOf(name === "_" ? "" : name);
  return new Map(
    Object.entries(spellings).map(([spelling, meant]) => [
      spelling,
      meant.split(" ").reduce((bits, name) => bits | bit(name), 0),
    ]),
  );
}
