import type { Unpacked } from "./flate.ts";
import { makeRoom, type Output } from "./output.ts";

/** Lengths and distances of RFC 1951, section 3.2.5: what each code starts at, and its extra bits. */
const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtras = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const distanceExtras = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

interface Codes {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

interface State extends Output {
  readonly packed: Buffer;
  at: number;
  held: number;
  bits: number;
}

const fixedLengths = makeCodes(
  Array.from({ length: 288 }, (_, code) => (code < 144 ? 8 : code < 256 ? 9 : code < 280 ? 7 : 8)),
);
const fixedDistances = makeCodes(Array.from({ length: 30 }, () => 5));

/** Unpacks deflated bytes for which Node's own reader gives nothing: all up to the place that makes no sense. */
export function inflateLeniently(packed: Buffer, limit: number): Unpacked {
  const start = Math.min(limit, Math.max(1024, packed.length * 4));
  const state: State = { packed, at: 0, held: 0, bits: 0, bytes: Buffer.allocUnsafe(start), length: 0, limit };
  for (let isLast = false, isSound = true; isSound && !isLast;) {
    isLast = takeBits(state, 1) === 1;
    const kind = takeBits(state, 2);
    isSound = kind === 0 ? copyStored(state) : kind === 3 ? false : copyCoded(state, kind === 2);
    if (!isSound) return finish(state, state.length >= limit ? "large" : "broken");
  }
  return finish(state);
}

function finish({ bytes: output, length }: State, cut?: "large" | "broken"): Unpacked {
  const bytes = output.subarray(0, length);
  return cut === undefined ? { bytes } : { bytes, cut };
}

/** The next bits, the lowest first; -1 when there are not enough. */
function takeBits(state: State, count: number): number {
  while (state.bits < count) {
    const byte = state.packed[state.at];
    if (byte === undefined) return -1;
    state.held |= byte << state.bits;
    state.bits += 8;
    state.at += 1;
  }
  const value = state.held & ((1 << count) - 1);
  state.held >>>= count;
  state.bits -= count;
  return value;
}

function copyStored(state: State): boolean {
  state.at -= state.bits >> 3;
  state.held = 0;
  state.bits = 0;
  const header = state.packed.subarray(state.at, state.at + 4);
  if (header.length < 4) return false;
  const length = header.readUInt16LE(0);
  const piece = state.packed.subarray(state.at + 4, state.at + 4 + length);
  const fits = makeRoom(state, piece.length);
  const copied = Math.min(piece.length, state.bytes.length - state.length);
  piece.copy(state.bytes, state.length, 0, copied);
  state.length += copied;
  state.at += 4 + length;
  return fits && piece.length === length;
}

function copyCoded(state: State, isDynamic: boolean): boolean {
  const codes = isDynamic ? readCodes(state) : { lengths: fixedLengths, distances: fixedDistances };
  if (codes === undefined) return false;
  for (;;) {
    const symbol = takeSymbol(state, codes.lengths);
    if (symbol === 256) return true;
    if (symbol < 0 || symbol > 285) return false;
    if (symbol < 256) {
      if (!makeRoom(state, 1)) return false;
      state.bytes[state.length] = symbol;
      state.length += 1;
      continue;
    }
    const length = takeBase(state, lengthBases, lengthExtras, symbol - 257);
    const distance = takeBase(state, distanceBases, distanceExtras, takeSymbol(state, codes.distances));
    if (length < 0 || distance < 0 || distance > state.length || !makeRoom(state, length)) return false;
    for (const end = state.length + length; state.length < end; state.length += 1) {
      state.bytes[state.length] = state.bytes[state.length - distance] ?? 0;
    }
  }
}

function takeBase(state: State, bases: readonly number[], extras: readonly number[], code: number): number {
  const base = bases[code];
  if (base === undefined) return -1;
  const extra = takeBits(state, extras[code] ?? 0);
  return extra < 0 ? -1 : base + extra;
}

function readCodes(state: State): { lengths: Codes; distances: Codes } | undefined {
  const literals = takeBits(state, 5) + 257;
  const distances = takeBits(state, 5) + 1;
  const count = takeBits(state, 4) + 4;
  if (literals < 257 || distances < 1 || count < 4) return undefined;
  const small = Array.from<number>({ length: 19 }).fill(0);
  for (const place of orderOfLengths.slice(0, count)) small[place] = Math.max(0, takeBits(state, 3));
  const codes = makeCodes(small);
  const all: number[] = [];
  while (all.length < literals + distances) {
    const symbol = takeSymbol(state, codes);
    if (symbol < 0) return undefined;
    if (symbol < 16) all.push(symbol);
    else {
      const repeated = symbol === 16 ? (all.at(-1) ?? 0) : 0;
      const times =
        symbol === 16 ? 3 + takeBits(state, 2) : symbol === 17 ? 3 + takeBits(state, 3) : 11 + takeBits(state, 7);
      for (let time = 0; time < times; time += 1) all.push(repeated);
    }
  }
  return {
    lengths: makeCodes(all.slice(0, literals)),
    distances: makeCodes(all.slice(literals, literals + distances)),
  };
}

/** Codes of RFC 1951, section 3.2.2, as counts by length and symbols in order. */
function makeCodes(lengths: readonly number[]): Codes {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const offsets = new Uint16Array(17);
  for (let length = 1; length < 16; length += 1) offsets[length + 1] = (offsets[length] ?? 0) + (counts[length] ?? 0);
  const symbols = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const place = offsets[length] ?? 0;
    symbols[place] = symbol;
    offsets[length] = place + 1;
  }
  return { counts, symbols };
}

function takeSymbol(state: State, { counts, symbols }: Codes): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length += 1) {
    const bit = takeBits(state, 1);
    if (bit < 0) return -1;
    code |= bit;
    const count = counts[length] ?? 0;
    if (code - count < first) return symbols[index + code - first] ?? -1;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return -1;
}
