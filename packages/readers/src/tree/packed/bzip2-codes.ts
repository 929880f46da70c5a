import type { BitInput } from "./bit-input.ts";

const longestCode = 20;
const quickBits = 10;

/** One Huffman code of a block. */
export interface CodeTable {
  /** Takes the next symbol; -1 when no code fits. */
  readonly decode: (bits: BitInput) => number;
}

/** Reads the lengths of a code, as differences, and makes the code they stand for; undefined when one is impossible. */
export function readCodeTable(bits: BitInput, alphabet: number): CodeTable | undefined {
  const lengths = new Uint8Array(alphabet);
  let length = bits.read(5);
  for (let symbol = 0; symbol < alphabet; symbol += 1) {
    for (;;) {
      if (length < 1 || length > longestCode) return undefined;
      if (bits.read(1) === 0) break;
      length += bits.read(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  return createCodeTable(lengths);
}

/** Shorter codes come first, and codes of one length in the order of their symbols. */
function createCodeTable(lengths: Uint8Array): CodeTable {
  const order: number[] = [];
  // For each length: the first code behind those of this length, written with 20 bits, and what leads to `order`.
  const limits = new Int32Array(longestCode + 1);
  const offsets = new Int32Array(longestCode + 1);
  // For each beginning of 10 bits: symbol and length of the code that is no longer; 0 when it is.
  const quick = new Uint16Array(1 << quickBits);
  let code = 0;
  for (let length = 1; length <= longestCode; length += 1) {
    offsets[length] = order.length - code;
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      order.push(symbol);
      if (length <= quickBits) {
        const from = code << (quickBits - length);
        quick.fill((symbol << 5) | length, from, from + (1 << (quickBits - length)));
      }
      code += 1;
    }
    limits[length] = code * 2 ** (longestCode - length);
    code *= 2;
  }
  return {
    decode(bits) {
      const ahead = bits.peek(longestCode);
      const found = quick[ahead >> (longestCode - quickBits)] ?? 0;
      if (found !== 0) {
        bits.drop(found & 31);
        return found >> 5;
      }
      for (let length = quickBits + 1; length <= longestCode; length += 1) {
        if (ahead >= (limits[length] ?? 0)) continue;
        bits.drop(length);
        return order[(ahead >> (longestCode - length)) + (offsets[length] ?? 0)] ?? -1;
      }
      return -1;
    },
  };
}
