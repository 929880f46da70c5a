import { decodeCharset } from "./charset.ts";
import type { PartOddity } from "./part.ts";
import type { WrittenParameter } from "./read-parameters.ts";

interface Piece {
  /** Undefined for a parameter that is not continued. */
  readonly index: number | undefined;
  /** Percent signs stand for bytes in it (RFC 2231, section 4). */
  readonly isExtended: boolean;
  readonly value: string;
}

/** The name, and which piece of it this is (RFC 2231, section 3). */
const pieceName = /^([^*]+)(?:\*(\d{1,4}))?(\*)?$/u;

/** Puts continued parameters together and decodes them. Names map to every value that was given, the preferred one first. */
export function joinParameters(
  written: readonly WrittenParameter[],
  oddities: Set<PartOddity>,
): ReadonlyMap<string, readonly string[]> {
  const piecesByName = new Map<string, Piece[]>();
  for (const { name, value } of written) {
    const match = pieceName.exec(name);
    if (match === null) continue;
    const base = match[1] ?? "";
    const index = match[2] === undefined ? undefined : Number(match[2]);
    const pieces = piecesByName.get(base) ?? [];
    pieces.push({ index, isExtended: match[3] !== undefined, value });
    piecesByName.set(base, pieces);
  }
  const joined = new Map<string, readonly string[]>();
  for (const [name, pieces] of piecesByName) {
    const values = [...new Set(readValues(pieces, oddities))];
    if (values.length > 1 && !name.endsWith("name")) oddities.add("conflicting-parameter");
    joined.set(name, values);
  }
  return joined;
}

/** Extended values first, continued ones next, plain ones last: RFC 6266 and most programs prefer them in this order. */
function readValues(pieces: readonly Piece[], oddities: Set<PartOddity>): string[] {
  const whole = pieces.filter(({ index }) => index === undefined);
  const continued = pieces.filter(({ index }) => index !== undefined);
  const extended = whole.filter(({ isExtended }) => isExtended).map(({ value }) => decodeExtended(value));
  const plain = whole.filter(({ isExtended }) => !isExtended).map(({ value }) => value);
  return [...extended, ...(continued.length === 0 ? [] : [joinPieces(continued, oddities)]), ...plain];
}

function joinPieces(pieces: readonly Piece[], oddities: Set<PartOddity>): string {
  const sorted = pieces.toSorted((one, other) => (one.index ?? 0) - (other.index ?? 0));
  if (sorted.some(({ index }, place) => index !== place)) oddities.add("broken-continuation");
  const first = sorted[0];
  if (first?.isExtended !== true) return sorted.map(({ value, isExtended }) => decodeIf(value, isExtended)).join("");
  const { charset, text } = splitCharset(first.value);
  const bytes = sorted.map(({ value, isExtended }, place) => {
    const content = place === 0 ? text : value;
    return isExtended ? readPercents(content) : Buffer.from(content);
  });
  return decodeCharset(Buffer.concat(bytes), charset);
}

function decodeIf(value: string, isExtended: boolean): string {
  return isExtended ? decodeExtended(value) : value;
}

function decodeExtended(value: string): string {
  const { charset, text } = splitCharset(value);
  return decodeCharset(readPercents(text), charset);
}

/** `UTF-8'en'text`; without quotes it is text alone. */
function splitCharset(value: string): { charset: string; text: string } {
  const first = value.indexOf("'");
  const second = first < 0 ? -1 : value.indexOf("'", first + 1);
  if (second < 0) return { charset: "", text: value };
  return { charset: value.slice(0, first), text: value.slice(second + 1) };
}

/** Signs that begin no byte stand for themselves. */
function readPercents(text: string): Buffer {
  if (!text.includes("%")) return Buffer.from(text);
  const bytes = Buffer.from(text);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const pair = bytes[at] === 0x25 ? bytes.toString("latin1", at + 1, at + 3) : "";
    const isByte = /^[0-9a-f]{2}$/iu.test(pair);
    bytes[length] = isByte ? Number.parseInt(pair, 16) : (bytes[at] ?? 0);
    length += 1;
    if (isByte) at += 2;
  }
  return bytes.subarray(0, length);
}
