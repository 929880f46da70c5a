import { Problem } from "@doorward/core";
import { estimateFrequency } from "./pair-frequencies.ts";

/** Finds many literal texts in bytes at once. */
export interface KeywordSearch {
  /** Whether any keyword stands in the bytes. */
  readonly isIn: (bytes: Uint8Array) => boolean;
  /**
   * Calls `visit` for every place where a keyword stands, until it returns false. Those of one keyword come in order;
   * of two keywords that overlap or touch, either may come first.
   */
  readonly find: (bytes: Uint8Array, visit: (keyword: number, offset: number) => boolean) => void;
}

const shortestKeyword = 4;
/** As many as three times five bits can tell apart. */
const grams = 1 << 15;
const lowercase = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

/**
 * Prepares a search for ASCII keywords of at least four characters, without regard to case; throws when one is shorter.
 * Each keyword is known by two grams: the first and the last three of four of its bytes that are rare in programs. The
 * search looks at the three bytes that end at every second place of a text, where one of the two must end, and compares
 * where some keyword is known by them. Of each byte five bits count, in which capital and small letters are the same.
 * Hostile input costs at most a comparison with every keyword at each byte.
 */
export function createKeywordSearch(keywords: readonly string[]): KeywordSearch {
  const short = keywords.find(({ length }) => length < shortestKeyword);
  if (short !== undefined) throw new Problem("own-fault", `The keyword "${short}" is too short to be searched for.`);
  let made: KeywordSearch["find"] | undefined;
  const find: KeywordSearch["find"] = (bytes, visit) => (made ??= makeFind(makeTables(keywords)))(bytes, visit);
  return {
    find,
    isIn(bytes) {
      let isFound = false;
      find(bytes, () => {
        isFound = true;
        return false;
      });
      return isFound;
    },
  };
}

function makeFind({ firsts, nexts, keywords, ends, letters, starts }: SearchTables): KeywordSearch["find"] {
  const standsAt = (bytes: Uint8Array, start: number, keyword: number): boolean => {
    const first = starts[keyword] as number;
    const end = starts[keyword + 1] as number;
    if (start < 0 || start + end - first > bytes.length) return false;
    for (let at = first; at < end; at += 1)
      if (lowercase[bytes[start + at - first] as number] !== letters[at]) return false;
    return true;
  };
  return (bytes, visit) => {
    let gram = 0;
    for (let at = 1; at < bytes.length; at += 2) {
      gram = ((gram << 10) | (((bytes[at - 1] as number) & 31) << 5) | ((bytes[at] as number) & 31)) & (grams - 1);
      for (let mark = firsts[gram] as number; mark !== 0; mark = nexts[mark] as number) {
        const start = at - (ends[mark] as number);
        const keyword = keywords[mark] as number;
        if (standsAt(bytes, start, keyword) && !visit(keyword, start)) return;
      }
    }
  };
}

/** All keywords in flat tables. A mark is a gram by which a keyword is known; marks count from 1. */
interface SearchTables {
  /** By gram: its first mark, or 0. */
  readonly firsts: Uint16Array;
  /** By mark: the next one with the same gram, or 0. */
  readonly nexts: Uint16Array;
  /** By mark: the keyword. */
  readonly keywords: Uint16Array;
  /** By mark: how far behind the start of the keyword the last byte of the gram lies. */
  readonly ends: Uint16Array;
  /** The keywords one behind the other, in small letters. */
  readonly letters: Uint8Array;
  /** Where each begins in `letters`; it ends where the next one begins. */
  readonly starts: Uint32Array;
}

function makeTables(texts: readonly string[]): SearchTables {
  const marks = texts.length * 2 + 1;
  const tables = {
    firsts: new Uint16Array(grams),
    nexts: new Uint16Array(marks),
    keywords: new Uint16Array(marks),
    ends: new Uint16Array(marks),
    letters: Buffer.from(texts.join("").toLowerCase(), "latin1"),
    starts: new Uint32Array(texts.length + 1),
  };
  let mark = 0;
  for (const [keyword, text] of texts.entries()) {
    const start = tables.starts[keyword] ?? 0;
    const bytes = tables.letters.subarray(start, start + text.length);
    tables.starts[keyword + 1] = start + text.length;
    const rarest = findRarest(bytes);
    for (const first of [rarest, rarest + 1]) {
      mark += 1;
      const gram = hashGram(bytes, first);
      tables.nexts[mark] = tables.firsts[gram] ?? 0;
      tables.firsts[gram] = mark;
      tables.keywords[mark] = keyword;
      tables.ends[mark] = first + 2;
    }
  }
  return tables;
}

/** Where the four bytes stand in a keyword whose two grams are rarest together. */
function findRarest(text: Uint8Array): number {
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start + shortestKeyword <= text.length; start += 1) {
    const frequency = estimateFrequency(text, start) + estimateFrequency(text, start + 1);
    if (frequency >= least) continue;
    least = frequency;
    rarest = start;
  }
  return rarest;
}

function hashGram(text: Uint8Array, start: number): number {
  const [first = 0, second = 0, third = 0] = [text[start], text[start + 1], text[start + 2]];
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}
