import { findSlip, type Slip } from "./slip.ts";
import { keyAt, keyCount, keyOf, symbolOf } from "./symbols.ts";

/** Finds words a slip away from a token. */
export interface NearWords {
  /**
   * Adds the indexes of words that may be a slip away from symbols `start` to `end`. A slip leaves the first or the last
   * three symbols as they are, so words are kept by these.
   */
  readonly find: (symbols: Uint8Array, start: number, end: number, indexes: number[]) => void;
  /** The slip between a token and the word; undefined when there is none or more than one. */
  readonly compare: (token: string, index: number) => Slip | undefined;
}

/** Shorter words are a slip away from too many others. */
export const shortestNear = 6;

/** Keeps words of six letters and more by their ends. */
export function keepNearWords(words: readonly string[]): NearWords {
  const heads = new Int32Array(keyCount);
  const tails = new Int32Array(keyCount);
  const nextHead = new Int32Array(words.length + 1);
  const nextTail = new Int32Array(words.length + 1);
  const lengths = Uint8Array.from(words, (word) => word.length);
  for (const [index, word] of words.entries()) {
    if (word.length < shortestNear) continue;
    chain(heads, nextHead, keyOfWord(word, 0), index);
    chain(tails, nextTail, keyOfWord(word, word.length - 3), index);
  }
  return {
    find: (symbols, start, end, indexes) => {
      const length = end - start;
      if (length < shortestNear - 1) return;
      for (let at = heads[keyAt(symbols, start)] ?? 0; at > 0; at = nextHead[at] ?? 0)
        if (isNearLength(at - 1, length)) indexes.push(at - 1);
      for (let at = tails[keyAt(symbols, end - 3)] ?? 0; at > 0; at = nextTail[at] ?? 0)
        if (isNearLength(at - 1, length) && !indexes.includes(at - 1)) indexes.push(at - 1);
    },
    compare: (token, index) => findSlip(token, words[index] ?? ""),
  };

  function isNearLength(index: number, length: number): boolean {
    const difference = (lengths[index] ?? 0) - length;
    return difference >= -1 && difference <= 1;
  }
}

function keyOfWord(word: string, at: number): number {
  return keyOf(symbolAt(word, at), symbolAt(word, at + 1), symbolAt(word, at + 2));
}

function symbolAt(word: string, at: number): number {
  return symbolOf(word.charCodeAt(at));
}

function chain(first: Int32Array, next: Int32Array, key: number, index: number): void {
  next[index + 1] = first[key] ?? 0;
  first[key] = index + 1;
}
