import { broken, complete, type StreamEnd } from "../stream/byte-stream.ts";
import type { BitInput } from "./bit-input.ts";
import { readCodeTable, type CodeTable } from "./bzip2-codes.ts";

/** Symbols that one selector holds for. */
const groupSize = 50;

/** Bytes of unpacked output that are given at a time. */
const pieceSize = 1_048_576;

/** Unpacks one block: Huffman codes, move to front, the sorted transform, then runs. */
export function* unpackBlock(bits: BitInput, blockSize: number, checksum: number): Generator<Uint8Array, StreamEnd> {
  // The first bit says "randomised", which no bzip2 has written since 1997.
  if (bits.read(1) === 1) return broken;
  const origin = bits.read(24);
  const symbols = readSymbols(bits);
  const tables = readTables(bits, symbols.length + 2);
  if (symbols.length === 0 || tables === undefined) return broken;
  const sorted = readSorted(bits, symbols, tables, blockSize);
  if (sorted === undefined || origin >= sorted.length) return broken;
  const sum = { crc: 0xff_ff_ff_ff };
  yield* expandRuns(sorted, origin, sum);
  return ~sum.crc >>> 0 === checksum ? complete : broken;
}

/** The byte values that occur, in two levels of bits. */
function readSymbols(bits: BitInput): Uint8Array {
  const rows = bits.read(16);
  const symbols: number[] = [];
  for (let row = 0; row < 16; row += 1) {
    if ((rows & (0x8000 >> row)) === 0) continue;
    const columns = bits.read(16);
    for (let column = 0; column < 16; column += 1)
      if ((columns & (0x8000 >> column)) !== 0) symbols.push(row * 16 + column);
  }
  return Uint8Array.from(symbols);
}

interface Tables {
  readonly tables: readonly CodeTable[];
  /** Which table each group of symbols uses. */
  readonly selectors: Uint8Array;
}

function readTables(bits: BitInput, alphabet: number): Tables | undefined {
  const count = bits.read(3);
  const selectors = new Uint8Array(bits.read(15));
  if (count < 2 || count > 6 || selectors.length === 0) return undefined;
  const recent = Array.from({ length: count }, (_, index) => index);
  for (let index = 0; index < selectors.length; index += 1) {
    let place = 0;
    while (bits.read(1) === 1) {
      place += 1;
      if (place >= count) return undefined;
    }
    const [table = 0] = recent.splice(place, 1);
    recent.unshift(table);
    selectors[index] = table;
  }
  const tables: CodeTable[] = [];
  for (let index = 0; index < count; index += 1) {
    const table = readCodeTable(bits, alphabet);
    if (table === undefined) return undefined;
    tables.push(table);
  }
  return { tables, selectors };
}

/** The last column of the sorted block; undefined when the codes make no sense. */
function readSorted(
  bits: BitInput,
  symbols: Uint8Array,
  { tables, selectors }: Tables,
  blockSize: number,
): Uint32Array | undefined {
  const sorted = new Uint32Array(blockSize);
  const recent = Uint8Array.from(symbols);
  const last = symbols.length + 1;
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let index = 0; index < selectors.length * groupSize; index += 1) {
    const table = tables[selectors[Math.floor(index / groupSize)] ?? 0];
    const symbol = table?.decode(bits) ?? -1;
    if (symbol < 0 || symbol > last) return undefined;
    if (symbol <= 1) {
      // Runs of the foremost value are numbers whose digits are 1 and 2.
      run += weight << symbol;
      weight <<= 1;
      if (run > blockSize) return undefined;
      continue;
    }
    if (length + run >= blockSize + (symbol === last ? 1 : 0)) return undefined;
    sorted.fill(recent[0] ?? 0, length, length + run);
    length += run;
    run = 0;
    weight = 1;
    if (symbol === last) return sorted.subarray(0, length);
    const value = moveToFront(recent, symbol - 1);
    sorted[length] = value;
    length += 1;
  }
  return undefined;
}

/** For short moves a loop is faster than `copyWithin`. */
function moveToFront(recent: Uint8Array, place: number): number {
  const value = recent[place] ?? 0;
  for (let at = place; at > 0; at -= 1) recent[at] = recent[at - 1] ?? 0;
  recent[0] = value;
  return value;
}

/** Turns the sorted block back and expands its runs: four equal bytes are followed by how many more there are. */
function* expandRuns(sorted: Uint32Array, origin: number, sum: { crc: number }): Generator<Uint8Array, void> {
  linkColumns(sorted);
  let piece = Buffer.allocUnsafe(pieceSize);
  let filled = 0;
  let position = (sorted[origin] ?? 0) >>> 8;
  let before = -1;
  let equal = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    const word = sorted[position] ?? 0;
    const value = word & 0xff;
    position = word >>> 8;
    if (filled + 256 > pieceSize) {
      yield addPiece(piece.subarray(0, filled), sum);
      piece = Buffer.allocUnsafe(pieceSize);
      filled = 0;
    }
    if (equal === 4) {
      piece.fill(before, filled, filled + value);
      filled += value;
      equal = 0;
      before = -1;
      continue;
    }
    equal = value === before ? equal + 1 : 1;
    before = value;
    piece[filled] = value;
    filled += 1;
  }
  yield addPiece(piece.subarray(0, filled), sum);
}

/** Writes into each place of the last column where the byte that follows it stands, above the byte itself. */
function linkColumns(sorted: Uint32Array): void {
  const starts = new Uint32Array(257);
  for (const value of sorted) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let value = 1; value < 257; value += 1) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  for (let index = 0; index < sorted.length; index += 1) {
    const value = (sorted[index] ?? 0) & 0xff;
    const place = starts[value] ?? 0;
    starts[value] = place + 1;
    sorted[place] = ((sorted[place] ?? 0) | (index << 8)) >>> 0;
  }
}

/** bzip2 sums with the polynomial of CRC-32, the highest bit first. */
const polynomial = 0x04c11db7;
const table = new Uint32Array(256);

function addPiece(piece: Buffer, sum: { crc: number }): Buffer {
  if (table[1] === 0) fillTable();
  let { crc } = sum;
  for (const value of piece) crc = (crc << 8) ^ (table[((crc >>> 24) ^ value) & 0xff] ?? 0);
  sum.crc = crc;
  return piece;
}

function fillTable(): void {
  for (let index = 0; index < 256; index += 1) {
    let word = index << 24;
    for (let bit = 0; bit < 8; bit += 1) word = (word << 1) ^ (word < 0 ? polynomial : 0);
    table[index] = word;
  }
}
