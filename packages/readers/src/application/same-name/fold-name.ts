/** The parts of a name as they are compared: without case, marks and points, in the order they stand in. */
export interface FoldedName {
  /** As they are split by anything that is no letter. */
  readonly parts: readonly string[];
  /** The writing of its first letter; two names in different ones cannot be told apart by their letters. */
  readonly script: string;
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ["latin", /\p{Script=Latin}/u],
  ["han", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["hangul", /\p{Script=Hangul}/u],
  ["arabic", /\p{Script=Arabic}/u],
  ["greek", /\p{Script=Greek}/u],
  ["hebrew", /\p{Script=Hebrew}/u],
  ["devanagari", /\p{Script=Devanagari}/u],
];

/** Cyrillic in Latin letters, as most passports write it (ICAO 9303, part 3, table B, with Russian before others). */
const cyrillic: ReadonlyMap<string, string> = new Map(
  (
    "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ:ie " +
    "ы:y ь: э:e ю:iu я:ia і:i ї:i є:ie ґ:g ў:u ј:j љ:lj њ:nj ћ:c ђ:d џ:dz"
  )
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

/** Letters that do not fall apart into a plain one and a mark. */
const spelt: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ø", "o"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
]);

/** Forms of address and what is put behind names. */
const besides: ReadonlySet<string> = new Set("mr mrs ms mx miss dr prof sir jr sr phd msc bsc mba".split(" "));

/** More parts than names have; what comes after is not compared. */
const mostParts = 12;

/** A name made ready to be compared. Time in proportion to its length, of which 200 characters are looked at. */
export function foldName(name: string): FoldedName {
  const lower = name.slice(0, 200).normalize("NFKC").toLowerCase();
  const plain = Array.from(lower, (letter) => cyrillic.get(letter) ?? spelt.get(letter) ?? letter)
    .join("")
    .normalize("NFKD")
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{Mn}{0,4})\p{Mn}/gu, "")
    .replaceAll(/[\p{Default_Ignorable_Code_Point}'’ʼ`]/gu, "");
  const parts = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== "" && !besides.has(part));
  const script = scripts.find(([, pattern]) => pattern.test(parts[0] ?? ""))?.[0] ?? "other";
  return { parts: parts.slice(0, mostParts), script };
}
