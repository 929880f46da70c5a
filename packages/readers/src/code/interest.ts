import { interestWords } from "./interest-words.ts";
import { collectAlone, type KeywordCollector } from "./text/keyword-collector.ts";

/** Which groups of telling words a program holds, as bits. */
export interface Interest {
  readonly groups: number;
}

/** Whether a word counts where it stands; words without a condition always do. */
const conditions: Readonly<Record<string, (bytes: Buffer, offset: number, length: number) => boolean>> = {
  "exec(": isBare,
  "compile(": isBare,
  "open(": isBare,
  "import(": isComputed,
  "require(": isComputed,
  "process.env": isMoreThanMode,
};

type Group = keyof typeof interestWords;
const groups = Object.keys(interestWords) as Group[];
const bitOf = Object.fromEntries(groups.map((group, index) => [group, 1 << index])) as Record<Group, number>;
const keywords = groups.flatMap((group) =>
  interestWords[group].map((word) => ({ word, bit: bitOf[group], counts: conditions[word] ?? (() => true) })),
);
const everything = (1 << groups.length) - 1;

/** Collects which groups of telling words stand in a program. */
export const interestCollector: KeywordCollector<Interest> = {
  keywords: keywords.map(({ word }) => word),
  open: (bytes) => {
    let found = 0;
    return {
      hear: (keyword, offset) => {
        const { word = "", bit = 0, counts } = keywords[keyword] ?? {};
        if ((found & bit) === 0 && counts?.(bytes, offset, word.length) === true) found |= bit;
        return found !== everything;
      },
      finish: () => ({ groups: found }),
    };
  },
};

/** Which groups of telling words stand in a program. */
export const findInterest = collectAlone(interestCollector);

/** A function called by its bare name: `exec(x)`, not `pattern.exec(x)`. */
function isBare(bytes: Uint8Array, offset: number): boolean {
  return !/[\w$.]/u.test(String.fromCharCode(bytes[offset - 1] ?? 0));
}

/** A module whose name is computed: anything but one text in quotes between the brackets. */
function isComputed(bytes: Buffer, offset: number, length: number): boolean {
  const start = offset + length;
  return !/^\s{0,9}(?:"[^"\\\n]{1,200}"|'[^'\\\n]{1,200}')\s{0,9}[),]/u.test(
    bytes.toString("latin1", start, start + 240),
  );
}

/** `process.env.NODE_ENV` says how a program was built, and nothing of the computer. */
function isMoreThanMode(bytes: Buffer, offset: number, length: number): boolean {
  return bytes.toString("latin1", offset + length, offset + length + 9) !== ".NODE_ENV";
}

/** What a program and what it imports hold together. */
export function joinInterests(interests: readonly Interest[]): Interest {
  return { groups: interests.reduce((joint, { groups: found }) => joint | found, 0) };
}

/**
 * Whether own code with these words is worth a parse: it runs, starts, writes or watches something, or it asks somebody
 * and has something to hand over or to hide. What only asks, decodes or looks around does nothing by itself.
 */
export function isWorthParsing({ groups: found }: Interest): boolean {
  const acts = bitOf.evaluate | bitOf.start | bitOf.write | bitOf.observe;
  const gives = bitOf.decode | bitOf.mangle | bitOf.examine | bitOf.read;
  return (found & acts) !== 0 || ((found & bitOf.ask) !== 0 && (found & gives) !== 0);
}

/** Whether third parties' code with these words is: it runs or starts something, and gets it from elsewhere or hides it. */
export function isWorthParsingVendored({ groups: found }: Interest): boolean {
  const acts = (found & (bitOf.evaluate | bitOf.start)) !== 0;
  const fetches = (found & bitOf.ask) !== 0;
  const hides = (found & bitOf.decode) !== 0;
  const looks = (found & (bitOf.examine | bitOf.observe)) !== 0;
  return (acts && fetches && (hides || looks)) || (acts && hides && looks) || (fetches && hides && looks);
}
