import {
  createRangeDecoder,
  decodeBit,
  decodeEvenly,
  decodeReverseTree,
  decodeTree,
  evenOdds,
  startRange,
  type RangeDecoder,
} from "./range-decoder.ts";

/** What LZMA keeps between two chunks. Names follow 7-Zip's lzma-specification.txt. */
export interface LzmaDecoder {
  readonly range: RangeDecoder;
  readonly odds: Uint16Array;
  /** Everything unpacked of late: at least the last `dictionarySize` bytes, ending at `end`. */
  readonly window: Uint8Array;
  readonly dictionarySize: number;
  end: number;
  /** Bytes unpacked since the dictionary was last emptied. */
  unpacked: number;
  state: number;
  /** The last four distances, latest first. */
  readonly distances: Int32Array;
  literalContextBits: number;
  literalPositionMask: number;
  positionMask: number;
}

// Where each group of probabilities begins.
const isMatch = 0;
const isRepeat = isMatch + 12 * 16;
const isOlder = isRepeat + 12;
const isThirdOrFourth = isOlder + 12;
const isFourth = isThirdOrFourth + 12;
const isLong = isFourth + 12;
const slots = isLong + 12 * 16;
const spread = slots + 4 * 64;
const alignment = spread + 128;
const matchLength = alignment + 16;
const lengthGroup = 2 + 16 * 8 * 2 + 256;
const repeatLength = matchLength + lengthGroup;
const literals = repeatLength + lengthGroup;
// LZMA2 allows lc + lp <= 4.
const allOdds = literals + (0x300 << 4);

/** How much is unpacked before the window is moved. */
const slack = 16_777_216;

/** A decoder for streams that look back at most `dictionarySize` bytes. */
export function createLzmaDecoder(dictionarySize: number): LzmaDecoder {
  return {
    range: createRangeDecoder(),
    odds: new Uint16Array(allOdds),
    window: new Uint8Array(dictionarySize + slack),
    dictionarySize,
    end: 0,
    unpacked: 0,
    state: 0,
    distances: new Int32Array(4),
    literalContextBits: 0,
    literalPositionMask: 0,
    positionMask: 0,
  };
}

/** Forgets what was learnt. */
export function resetState(decoder: LzmaDecoder): void {
  decoder.odds.fill(evenOdds);
  decoder.distances.fill(0);
  decoder.state = 0;
}

/** Sets lc, lp and pb from their one byte; false when LZMA2 does not allow them. */
export function setProperties(decoder: LzmaDecoder, byte: number): boolean {
  const literalPositionBits = Math.floor(byte / 9) % 5;
  decoder.literalContextBits = byte % 9;
  decoder.literalPositionMask = (1 << literalPositionBits) - 1;
  decoder.positionMask = (1 << Math.floor(byte / 45)) - 1;
  return byte < 225 && decoder.literalContextBits + literalPositionBits <= 4;
}

/** Makes room for `length` more bytes, at most 2 MB, without losing what may still be looked back at. */
export function makeRoom(decoder: LzmaDecoder, length: number): void {
  if (decoder.end + length <= decoder.window.length) return;
  const kept = Math.min(decoder.end, decoder.dictionarySize);
  decoder.window.copyWithin(0, decoder.end - kept, decoder.end);
  decoder.end = kept;
}

/** Unpacks exactly `length` bytes of packed input into the window; false when the input makes no sense. */
export function unpackLzma(decoder: LzmaDecoder, input: Uint8Array, length: number): boolean {
  if (!startRange(decoder.range, input)) return false;
  const target = decoder.end + length;
  while (decoder.end < target) {
    const position = decoder.unpacked & decoder.positionMask;
    if (decodeBit(decoder.range, decoder.odds, isMatch + (decoder.state << 4) + position) === 0) unpackLiteral(decoder);
    else if (!unpackMatch(decoder, position, target)) return false;
  }
  return decoder.range.at <= input.length;
}

function unpackLiteral(decoder: LzmaDecoder): void {
  const { range, odds, window, end, state } = decoder;
  const before = decoder.unpacked === 0 ? 0 : (window[end - 1] ?? 0);
  const { literalContextBits: bits } = decoder;
  const context = ((decoder.unpacked & decoder.literalPositionMask) << bits) + (before >> (8 - bits));
  const start = literals + 0x300 * context;
  let symbol = 1;
  if (state >= 7) {
    // After a match the byte that would have followed it is a hint, until the first bit that differs.
    let hint = window[end - (decoder.distances[0] ?? 0) - 1] ?? 0;
    let trusted = 0x100;
    while (symbol < 0x100 && trusted !== 0) {
      hint <<= 1;
      const hinted = hint & 0x100;
      const bit = decodeBit(range, odds, start + 0x100 + hinted + symbol);
      symbol = (symbol << 1) | bit;
      trusted = hinted >> 8 === bit ? 0x100 : 0;
    }
  }
  while (symbol < 0x100) symbol = (symbol << 1) | decodeBit(range, odds, start + symbol);
  window[end] = symbol & 0xff;
  decoder.end = end + 1;
  decoder.unpacked += 1;
  decoder.state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
}

function unpackMatch(decoder: LzmaDecoder, position: number, target: number): boolean {
  const { range, odds, state } = decoder;
  let length = 1;
  if (decodeBit(range, odds, isRepeat + state) === 0) {
    length = decodeLength(decoder, matchLength, position);
    decoder.state = state < 7 ? 7 : 10;
    pushDistance(decoder, decodeDistance(decoder, length), 3);
  } else {
    const which = decodeRepeat(decoder, position);
    if (which >= 0) length = decodeLength(decoder, repeatLength, position);
    decoder.state = which < 0 ? (state < 7 ? 9 : 11) : state < 7 ? 8 : 11;
  }
  const distance = (decoder.distances[0] ?? 0) + 1;
  const known = Math.min(decoder.unpacked, decoder.dictionarySize);
  if (distance <= 0 || distance > known || decoder.end + length > target) return false;
  copyMatch(decoder, distance, length);
  return true;
}

/** Which of the last four distances comes again, and puts it first; -1 when it is the latest one for a single byte. */
function decodeRepeat(decoder: LzmaDecoder, position: number): number {
  const { range, odds, state, distances } = decoder;
  if (decodeBit(range, odds, isOlder + state) === 0)
    return decodeBit(range, odds, isLong + (state << 4) + position) === 0 ? -1 : 0;
  let which = 1;
  if (decodeBit(range, odds, isThirdOrFourth + state) === 1) which = 2 + decodeBit(range, odds, isFourth + state);
  pushDistance(decoder, distances[which] ?? 0, which);
  return which;
}

function pushDistance({ distances }: LzmaDecoder, distance: number, over: number): void {
  distances.copyWithin(1, 0, over);
  distances[0] = distance;
}

/** 2 to 273. */
function decodeLength({ range, odds }: LzmaDecoder, start: number, position: number): number {
  if (decodeBit(range, odds, start) === 0) return 2 + decodeTree(range, odds, start + 2 + (position << 3), 3);
  if (decodeBit(range, odds, start + 1) === 0) return 10 + decodeTree(range, odds, start + 130 + (position << 3), 3);
  return 18 + decodeTree(range, odds, start + 258, 8);
}

/** The distance less one; -1 and less for those that no window reaches. */
function decodeDistance({ range, odds }: LzmaDecoder, length: number): number {
  const slot = decodeTree(range, odds, slots + (Math.min(length - 2, 3) << 6), 6);
  if (slot < 4) return slot;
  const bits = (slot >> 1) - 1;
  const base = (2 | (slot & 1)) << bits;
  if (slot < 14) return base + decodeReverseTree(range, odds, spread + base - slot, bits);
  const middle = decodeEvenly(range, bits - 4) << 4;
  return (base + middle + decodeReverseTree(range, odds, alignment, 4)) | 0;
}

function copyMatch(decoder: LzmaDecoder, distance: number, length: number): void {
  const { window, end } = decoder;
  if (distance >= length) window.copyWithin(end, end - distance, end - distance + length);
  else for (let at = end; at < end + length; at += 1) window[at] = window[at - distance] ?? 0;
  decoder.end = end + length;
  decoder.unpacked += length;
}
