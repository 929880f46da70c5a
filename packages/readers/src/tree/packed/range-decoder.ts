/**
 * The arithmetic decoder of LZMA (7-Zip's lzma-specification.txt): a number `code` inside a `range`, in which each bit
 * takes the share that its probability says. Reading behind the input gives zeros; `at` then lies behind its end.
 */
export interface RangeDecoder {
  input: Uint8Array;
  at: number;
  /** `range` and `code`, kept as unsigned 32-bit words. */
  readonly words: Uint32Array;
}

/** Probabilities are shares of 2048; an untouched one is half. */
export const evenOdds = 1024;

const bitsOfOdds = 11;
const speed = 5;
const smallestRange = 0x1_00_00_00;

/** A decoder without input. */
export function createRangeDecoder(): RangeDecoder {
  return { input: new Uint8Array(0), at: 0, words: new Uint32Array(2) };
}

/** Begins with a new input; false when it is too short or does not begin as it must. */
export function startRange(decoder: RangeDecoder, input: Uint8Array): boolean {
  if (input.length < 5 || input[0] !== 0) return false;
  decoder.input = input;
  decoder.at = 5;
  decoder.words[0] = 0xff_ff_ff_ff;
  decoder.words[1] = new DataView(input.buffer, input.byteOffset).getUint32(1);
  return true;
}

/** One bit, whose probability is the one at `index`; it learns from the bit. */
export function decodeBit(decoder: RangeDecoder, odds: Uint16Array, index: number): number {
  const { words } = decoder;
  let range = words[0] ?? 0;
  let code = words[1] ?? 0;
  if (range < smallestRange) {
    range = (range << 8) >>> 0;
    code = ((code << 8) | (decoder.input[decoder.at] ?? 0)) >>> 0;
    decoder.at += 1;
  }
  const share = odds[index] ?? 0;
  const bound = (range >>> bitsOfOdds) * share;
  if (code < bound) {
    odds[index] = share + ((2048 - share) >> speed);
    words[0] = bound;
    words[1] = code;
    return 0;
  }
  odds[index] = share - (share >> speed);
  words[0] = range - bound;
  words[1] = code - bound;
  return 1;
}

/** A number of `bits` bits, highest first, each with the probability of the bits before it. */
export function decodeTree(decoder: RangeDecoder, odds: Uint16Array, start: number, bits: number): number {
  let node = 1;
  for (let bit = 0; bit < bits; bit += 1) node = (node << 1) | decodeBit(decoder, odds, start + node);
  return node - (1 << bits);
}

/** The same with the lowest bit first. */
export function decodeReverseTree(decoder: RangeDecoder, odds: Uint16Array, start: number, bits: number): number {
  let node = 1;
  let value = 0;
  for (let bit = 0; bit < bits; bit += 1) {
    const one = decodeBit(decoder, odds, start + node);
    node = (node << 1) | one;
    value |= one << bit;
  }
  return value;
}

/** A number of `bits` bits whose values are all as likely. */
export function decodeEvenly(decoder: RangeDecoder, bits: number): number {
  const { words } = decoder;
  let value = 0;
  for (let bit = 0; bit < bits; bit += 1) {
    let range = words[0] ?? 0;
    let code = words[1] ?? 0;
    if (range < smallestRange) {
      range = (range << 8) >>> 0;
      code = ((code << 8) | (decoder.input[decoder.at] ?? 0)) >>> 0;
      decoder.at += 1;
    }
    range >>>= 1;
    const one = code >= range ? 1 : 0;
    words[0] = range;
    words[1] = one === 1 ? code - range : code;
    value = ((value << 1) | one) >>> 0;
  }
  return value;
}
