import { readUInt16, readUInt32 } from "../little-endian.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** Properties that hold text, by what they are (MS-ONE 2.1.12). */
const textProperties = {
  embeddedName: 0x1c_00_1d_9c,
  text: 0x1c_00_1c_22,
  plainText: 0x1c_00_34_98,
  address: 0x1c_00_1e_20,
} as const;

/** What a text of a page is for. */
export type TextProperty = keyof typeof textProperties;

/** A property set has at most this many properties; pages have a few dozen. */
const mostProperties = 128;
const longestText = 65_536;

/** Places of one property beyond this number are not read. */
const mostPlaces = 50_000;

/** How many sets are tried around one place. */
const mostTries = 8;

/** Texts in the order they stand in, and whether there are more of them than are read. */
export interface PropertyTexts {
  readonly texts: readonly string[];
  readonly isCut: boolean;
}

/** How many bytes stand in the data of a set for a property of a type (MS-ONESTORE 2.6.6); undefined when it varies. */
const fixedLengths: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [2, 0],
  [3, 1],
  [4, 2],
  [5, 4],
  [6, 8],
  [8, 0],
  [9, 4],
  [10, 0],
  [11, 4],
  [12, 0],
  [13, 4],
]);

/** The texts that a property has anywhere in the file; later revisions repeat them. */
export function findPropertyTexts(bytes: Buffer, property: TextProperty): PropertyTexts {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(textProperties[property]);
  const texts: string[] = [];
  let places = 0;
  let at = bytes.indexOf(mark);
  for (; at !== -1 && places < mostPlaces; at = bytes.indexOf(mark, at + 4)) {
    places += 1;
    const data = findData(bytes, at);
    if (data === undefined) continue;
    const text = property === "plainText" ? data.toString("latin1") : readUtf16(data);
    if (text.trim() !== "") texts.push(text.replace(/\0/gu, ""));
  }
  return { texts, isCut: at !== -1 };
}

/** The place of the property in its set is not known, so each one that fits is tried. */
function findData(bytes: Buffer, place: number): Buffer | undefined {
  let tries = 0;
  for (let index = 0; index < mostProperties && tries < mostTries; index += 1) {
    const start = place - index * 4 - 2;
    if (start < 0) return undefined;
    if (index > 0 && !isProperty(readUInt32(bytes, start + 2))) return undefined;
    const count = readUInt16(bytes, start);
    if (count <= index || count > mostProperties) continue;
    tries += 1;
    const data = readProperty(bytes, start, count, index);
    if (data !== undefined) return data;
  }
  return undefined;
}

function typeOf(property: number): number {
  return (property >>> 26) & 0x1f;
}

function isProperty(property: number): boolean {
  const type = typeOf(property);
  return (type >= 1 && type <= 13) || type === 16 || type === 17;
}

function readProperty(bytes: Buffer, start: number, count: number, wanted: number): Buffer | undefined {
  let at = start + 2 + count * 4;
  for (let index = 0; index <= wanted; index += 1) {
    const type = typeOf(readUInt32(bytes, start + 2 + index * 4));
    const length = type === 7 ? readUInt32(bytes, at) : fixedLengths.get(type);
    if (length === undefined) return undefined;
    if (type === 7) at += 4;
    if (at + length > bytes.length) return undefined;
    if (index === wanted) return length === 0 || length > longestText ? undefined : bytes.subarray(at, at + length);
    at += length;
  }
  return undefined;
}
