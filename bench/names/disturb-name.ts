import type { Random } from "../random.ts";
import type { NameStock, Spellings } from "./attested/spellings.ts";

/** Somebody by the spellings of each name. */
export interface Person {
  readonly family: Spellings;
  readonly given: Spellings;
  readonly father?: Spellings;
}

/** One in so many names is written in its own script. */
const native = 3;

/** Writes a name as one of many sources would: a spelling for each part, an order, and now and then something wrong. */
export function disturbName(
  { family, given, father }: Person,
  stock: NameStock,
  random: Random,
  isPlain = false,
): { readonly text: string; readonly how: string } {
  const isNative = random.next(native) === 0;
  const spell = (spellings: Spellings) => (isNative ? (spellings[0] ?? "") : pickSpelling(spellings, random));
  const parts = { family: spell(family), given: spell(given), father: father === undefined ? "" : spell(father) };
  if (isNative && stock.isJoined) return { text: `${parts.family}${parts.given}`, how: "own script" };
  const usual = stock.isFamilyFirst ? [parts.family, parts.given] : [parts.given, parts.father, parts.family];
  if (isPlain) return { text: write(usual), how: "spelling" };
  switch (random.next(9)) {
    case 0:
    case 1:
      return {
        text: write(stock.isFamilyFirst ? [parts.given, parts.family] : [parts.family, parts.given, parts.father]),
        how: "order",
      };
    case 2:
      return { text: `${parts.family.toUpperCase()}, ${write([parts.given, parts.father])}`, how: "list form" };
    case 3:
      return isNative
        ? { text: write(usual), how: "own script" }
        : { text: mistype(write(usual), random), how: "typing error" };
    case 4:
      return { text: write([parts.given, parts.family]), how: "without father or order" };
    case 5:
      return { text: write(usual).replaceAll("-", " "), how: "without hyphens" };
    case 6:
      return { text: random.next(3) === 0 ? `Dr. ${write(usual)}` : write(usual), how: "title" };
    case 7:
      return random.next(4) === 0 && !isNative
        ? { text: `${parts.given.charAt(0)}. ${parts.family}`, how: "initial" }
        : { text: write(usual), how: "spelling" };
    default:
      return { text: write(usual), how: "spelling" };
  }
}

function write(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** The first is the name's own script, where it has one that is not Latin. */
function pickSpelling(spellings: Spellings, random: Random): string {
  const latin = spellings.filter((each) => /\p{sc=Latin}/u.test(each));
  const all = latin.length === 0 ? spellings : latin;
  return all[random.next(all.length)] ?? "";
}

/** One wrong letter: left out, doubled, exchanged with its neighbour, or another one. Never the first of the name. */
function mistype(text: string, random: Random): string {
  const letters = Array.from(text.matchAll(/(?<=\p{L})\p{L}/gu), ({ index }) => index);
  const at = letters[random.next(Math.max(1, letters.length))] ?? 1;
  const letter = text.charAt(at);
  switch (random.next(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + 1, at + 2) + letter + text.slice(at + 2);
    default:
      return text.slice(0, at) + "abdegiklmnoprstu".charAt(random.next(16)) + text.slice(at + 1);
  }
}
