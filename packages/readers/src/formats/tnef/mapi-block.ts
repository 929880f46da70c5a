import { readUInt16, readUInt32 } from "../little-endian.ts";
import { decodeCodePage } from "../ole/code-page.ts";
import type { MapiValue } from "../outlook/mapi.ts";
import { readTime } from "../outlook/read-time.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** Properties of one block; an object's bytes begin with the class of what it is. */
export interface MapiBlock {
  readonly properties: ReadonlyMap<number, MapiValue>;
  /** The block ended before it had all that it says. */
  readonly isCut: boolean;
  /** Where the block ends. */
  readonly end: number;
}

/** A block has at most this many properties, and one property this many values. */
const mostProperties = 5000;
const mostValues = 5000;

/** Where the next value stands, in one block. It moves. */
interface Cursor {
  readonly bytes: Buffer;
  readonly codePage: number;
  at: number;
  isCut: boolean;
}

/** Lengths of values that always have the same (MS-OXCDATA 2.11.1), filled up to four bytes as TNEF has them. */
const fixedLengths: ReadonlyMap<number, number> = new Map([
  [0x01, 4],
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);

/** Reads a list of properties from an offset on (MS-OXTNEF 2.1.3.4). */
export function readMapiBlock(bytes: Buffer, start: number, codePage: number): MapiBlock {
  const properties = new Map<number, MapiValue>();
  const cursor: Cursor = { bytes, codePage, at: start + 4, isCut: start + 4 > bytes.length };
  const count = readUInt32(bytes, start);
  for (let index = 0; index < count && index < mostProperties && !cursor.isCut; index += 1) {
    const type = readUInt16(bytes, cursor.at);
    const number = readUInt16(bytes, cursor.at + 2);
    cursor.at += 4;
    if (number >= 0x80_00) skipName(cursor);
    const value = readValues(cursor, type);
    if (value !== undefined && number < 0x80_00) properties.set(number, value);
  }
  return { properties, isCut: cursor.isCut || count > mostProperties, end: cursor.at };
}

/** A property with a name of its own has the name in front of its value. */
function skipName(cursor: Cursor): void {
  const isText = readUInt32(cursor.bytes, cursor.at + 16) === 1;
  const length = readUInt32(cursor.bytes, cursor.at + 20);
  move(cursor, isText ? 24 + pad(length) : 24);
}

/** The first value, when there are several. */
function readValues(cursor: Cursor, type: number): MapiValue | undefined {
  const isList = (type & 0x10_00) !== 0;
  const kind = type & 0x0f_ff;
  const fixed = fixedLengths.get(kind);
  let count = 1;
  if (isList || fixed === undefined) {
    count = readUInt32(cursor.bytes, cursor.at);
    move(cursor, 4);
  }
  let first: MapiValue | undefined;
  for (let index = 0; index < count && !cursor.isCut; index += 1) {
    if (index >= mostValues) cursor.isCut = true;
    const value = fixed === undefined ? readLong(cursor, kind) : readFixed(cursor, kind, fixed);
    first ??= value;
  }
  return first;
}

function readFixed(cursor: Cursor, kind: number, length: number): MapiValue | undefined {
  const { bytes, at } = cursor;
  move(cursor, length);
  if (cursor.isCut) return undefined;
  if (kind === 0x02) return bytes.readInt16LE(at);
  if (kind === 0x03) return bytes.readInt32LE(at);
  if (kind === 0x0b) return readUInt16(bytes, at) !== 0;
  return kind === 0x40 ? readTime(readUInt32(bytes, at), readUInt32(bytes, at + 4)) : undefined;
}

function readLong(cursor: Cursor, kind: number): MapiValue | undefined {
  const length = readUInt32(cursor.bytes, cursor.at);
  const start = cursor.at + 4;
  move(cursor, 4 + pad(length));
  const data = cursor.bytes.subarray(start, start + length);
  if (kind === 0x1e) return decodeCodePage(data, cursor.codePage).replaceAll("\0", "");
  if (kind === 0x1f) return readUtf16(data).replaceAll("\0", "");
  if (kind === 0x01_02 || kind === 0x0d) return data;
  // What is no type at all has no length that can be trusted.
  cursor.isCut = true;
  return undefined;
}

function move(cursor: Cursor, length: number): void {
  cursor.at += length;
  // The last value may lack the bytes that fill it up.
  if (cursor.at > cursor.bytes.length + 3) cursor.isCut = true;
}

function pad(length: number): number {
  return Math.ceil(length / 4) * 4;
}
