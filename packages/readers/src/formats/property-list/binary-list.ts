import { propertyLimits, type PropertyMap, type PropertyValue } from "./property-list.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

interface BinaryList {
  readonly bytes: Buffer;
  readonly offsets: { readonly at: number; readonly width: number; readonly count: number };
  readonly referenceWidth: number;
  /** How many more values may be read: an object may stand in many places, so the tree can be far larger than the file. */
  left: number;
  /** How many more bytes of texts may be read, for the same reason. */
  textLeft: number;
}

/** The last 32 bytes say where the table of offsets stands. Source: Apple, CFBinaryPList.c. */
const trailerBytes = 32;

/** Reads a binary property list; undefined when its trailer lies or it holds no value. Cycles and shared objects end. */
export function readBinaryList(bytes: Buffer): PropertyValue | undefined {
  if (bytes.length < 8 + trailerBytes) return undefined;
  const trailer = bytes.subarray(bytes.length - trailerBytes);
  const width = trailer.readUInt8(6);
  const referenceWidth = trailer.readUInt8(7);
  const count = Number(trailer.readBigUInt64BE(8));
  const top = Number(trailer.readBigUInt64BE(16));
  const at = Number(trailer.readBigUInt64BE(24));
  const isSound = isWidth(width) && isWidth(referenceWidth) && count > 0 && at + count * width <= bytes.length;
  if (!isSound) return undefined;
  const limits = { left: propertyLimits.values, textLeft: bytes.length * 4 };
  return readObject({ bytes, offsets: { at, width, count }, referenceWidth, ...limits }, top, 0);
}

function isWidth(width: number): boolean {
  return width >= 1 && width <= 6;
}

function readObject(list: BinaryList, index: number, depth: number): PropertyValue | undefined {
  const { bytes, offsets } = list;
  list.left -= 1;
  if (index >= offsets.count || depth > propertyLimits.depth || list.left < 0) return undefined;
  const at = bytes.readUIntBE(offsets.at + index * offsets.width, offsets.width);
  const marker = bytes[at] ?? 0;
  const low = marker & 0x0f;
  if (marker === 8 || marker === 9) return marker === 9;
  if (marker >> 4 === 1) return readNumber(bytes, at + 1, 2 ** low);
  if (marker >> 4 === 2) return readReal(bytes, at + 1, low);
  const { count, start } = readCount(bytes, at, low);
  if (marker >> 4 >= 4 && marker >> 4 <= 6) list.textLeft -= count;
  if (list.textLeft < 0) return undefined;
  switch (marker >> 4) {
    case 4:
      return bytes.subarray(start, start + count);
    case 5:
      return bytes.toString("latin1", start, start + count);
    case 6:
      return readWide(bytes, start, count);
    case 10:
    case 12:
      return readReferences(list, start, count)
        .map((reference) => readObject(list, reference, depth + 1))
        .filter((value) => value !== undefined);
    case 13:
      return readMap(list, start, count, depth);
    default:
      return undefined;
  }
}

function readMap(list: BinaryList, start: number, count: number, depth: number): PropertyMap {
  const keys = readReferences(list, start, count);
  const values = readReferences(list, start + count * list.referenceWidth, count);
  const entries = new Map<string, PropertyValue>();
  for (const [index, reference] of keys.entries()) {
    const key = readObject(list, reference, depth + 1);
    const value = readObject(list, values[index] ?? list.offsets.count, depth + 1);
    if (typeof key === "string" && value !== undefined) entries.set(key, value);
  }
  return { entries };
}

function readReferences({ bytes, referenceWidth, left }: BinaryList, start: number, count: number): number[] {
  const fitting = Math.max(0, Math.floor((bytes.length - start) / referenceWidth));
  return Array.from({ length: Math.min(count, fitting, Math.max(0, left)) }, (_, index) =>
    bytes.readUIntBE(start + index * referenceWidth, referenceWidth),
  );
}

/** A count of 15 says that a number with the real count follows. */
function readCount(bytes: Buffer, at: number, low: number): { count: number; start: number } {
  if (low !== 15) return { count: low, start: at + 1 };
  const width = 2 ** ((bytes[at + 1] ?? 0) & 0x0f);
  return { count: readNumber(bytes, at + 2, width), start: at + 2 + width };
}

function readNumber(bytes: Buffer, at: number, width: number): number {
  if (at + width > bytes.length || width > 8) return 0;
  return width === 8 ? Number(bytes.readBigInt64BE(at)) : bytes.readUIntBE(at, width);
}

function readReal(bytes: Buffer, at: number, low: number): number {
  if (low === 2 && at + 4 <= bytes.length) return bytes.readFloatBE(at);
  return low === 3 && at + 8 <= bytes.length ? bytes.readDoubleBE(at) : 0;
}

function readWide(bytes: Buffer, start: number, count: number): string {
  const end = Math.min(start + count * 2, bytes.length);
  const even = Buffer.from(bytes.subarray(start, end - ((end - start) % 2)));
  return readUtf16(even.swap16());
}
