import { symbolOf } from "./symbols.ts";

/** How a token differs from a word by a single slip. */
type Slip = "one-edit" | "transposed";

/** Finds words a slip away from a token. */
export interface NearWords {
  /**
   * Adds the indexes of words that may be a slip away from symbols `start` to `end`. A slip leaves the first or the last
   * three symbols as they are, so words are kept by these.
   */
  readonly find: (symbols: Uint8Array, start: number, end: number, indexes: number[]) => void;
  /** The slip between the symbols from `start` to `end` and the word; undefined when there is none or more than one. */
  readonly compare: (symbols: Uint8Array, start: number, end: number, index: number) => Slip | undefined;
}

/** Shorter words are a slip away from too many others. */
export const shortestNear = 6;

const keyCount = 32 ** 3;

/** Keeps words of six letters and more by their ends. */
export function keepNearWords(words: readonly string[]): NearWords {
  const spellings = words.map(spell);
  const heads = new Int32Array(keyCount);
  const tails = new Int32Array(keyCount);
  const nextHead = new Int32Array(words.length + 1);
  const nextTail = new Int32Array(words.length + 1);
  for (const [index, word] of spellings.entries()) {
    if (word.length < shortestNear) continue;
    chain(heads, nextHead, keyAt(word, 0), index);
    chain(tails, nextTail, keyAt(word, word.length - 3), index);
  }
  return {
    find: (symbols, start, end, indexes) => {
      const length = end - start;
      if (length < shortestNear - 1) return;
      for (let at = heads[keyAt(symbols, start)] ?? 0; at > 0; at = nextHead[at] ?? 0) add(at - 1);
      for (let at = tails[keyAt(symbols, end - 3)] ?? 0; at > 0; at = nextTail[at] ?? 0) add(at - 1);

      function add(index: number): void {
        const difference = (spellings[index]?.length ?? 0) - length;
        if (difference >= -1 && difference <= 1 && !indexes.includes(index)) indexes.push(index);
      }
    },
    compare: (symbols, start, end, index) => {
      const word = spellings[index];
      return word === undefined ? undefined : findSlip(symbols.subarray(start, end), word);
    },
  };
}

function spell(word: string): Uint8Array {
  return Uint8Array.from(word, (character) => symbolOf(character.charCodeAt(0)));
}

function keyAt(symbols: Uint8Array, at: number): number {
  return ((symbols[at] ?? 0) << 10) | ((symbols[at + 1] ?? 0) << 5) | (symbols[at + 2] ?? 0);
}

function chain(first: Int32Array, next: Int32Array, key: number, index: number): void {
  next[index + 1] = first[key] ?? 0;
  first[key] = index + 1;
}

function findSlip(token: Uint8Array, word: Uint8Array): Slip | undefined {
  const shorter = Math.min(token.length, word.length);
  let head = 0;
  while (head < shorter && token[head] === word[head]) head++;
  let tail = 0;
  while (tail < shorter - head && token[token.length - 1 - tail] === word[word.length - 1 - tail]) tail++;
  const inToken = token.length - head - tail;
  const inWord = word.length - head - tail;
  if (inToken === 2 && inWord === 2 && token[head] === word[head + 1] && token[head + 1] === word[head])
    return "transposed";
  return inToken <= 1 && inWord <= 1 && inToken + inWord > 0 ? "one-edit" : undefined;
}
