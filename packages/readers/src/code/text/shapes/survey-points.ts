/** A character that shows nothing, turns the reading direction, or is of private use. */
interface HiddenPoint {
  readonly point: number;
  readonly offset: number;
  /** Bytes in UTF-8. */
  readonly length: number;
}

/** What one walk over the bytes beyond ASCII sees. */
export interface PointSurvey {
  /** In order; at most the first 100,000. */
  readonly hidden: readonly HiddenPoint[];
  /** A letter of Cyrillic, Greek, Armenian or full width stands beside an ASCII letter. */
  readonly hasMixedLetters: boolean;
}

const mostPoints = 100_000;

/** First bytes: 1 where a hidden character may begin, 2 where a letter may that looks like a Latin one, 3 for both. */
const leads = new Uint8Array(256);
for (const lead of [0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xee, 0xef, 0xf3]) leads[lead] = 1;
for (let lead = 0xce; lead <= 0xd6; lead += 1) leads[lead] = 2;
leads[0xef] = 3;

/** Walks once over UTF-8. Only called for texts that are not all ASCII. */
export function surveyPoints(bytes: Uint8Array): PointSurvey {
  const hidden: HiddenPoint[] = [];
  let hasMixedLetters = false;
  const skip = createSkip(bytes);
  for (let offset = skip(0); offset < bytes.length; offset = skip(offset + 1)) {
    const lead = bytes[offset] as number;
    const kind = leads[lead] as number;
    if (kind === 0) continue;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (kind >= 2 && (isLetter(bytes[offset - 1]) || isLetter(bytes[offset + length]))) hasMixedLetters = true;
    if (kind === 2) continue;
    const point = decodePoint(bytes, offset, length);
    if (!isHidden(point)) continue;
    if (hidden.length < mostPoints) hidden.push({ point, offset, length });
    offset += length - 1;
  }
  return { hidden, hasMixedLetters };
}

const highBits = 0x80808080 | 0;

/** Goes from an offset to the next byte beyond ASCII, four bytes at a time; at most three bytes of ASCII are given as well. */
function createSkip(bytes: Uint8Array): (from: number) => number {
  const first = -bytes.byteOffset & 3;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + first, Math.max(0, bytes.length - first) >> 2);
  return (from) => {
    if (from < first || ((from - first) & 3) !== 0) return from;
    let word = (from - first) >> 2;
    while (word < words.length && ((words[word] as number) & highBits) === 0) word += 1;
    return first + (word << 2);
  };
}

/** The character at an offset; 0 when its bytes are no UTF-8. */
function decodePoint(bytes: Uint8Array, offset: number, length: number): number {
  let point = (bytes[offset] as number) & (0xff >> (length + 1));
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[offset + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return 0;
    point = (point << 6) | (byte & 0x3f);
  }
  return point;
}

/** First and last of each range. Source: Unicode 17, Default_Ignorable_Code_Point, and the private use area of the first plane. */
const hiddenRanges: readonly (readonly [first: number, last: number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xe000, 0xf8ff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xe0000, 0xe0fff],
];

function isHidden(point: number): boolean {
  for (const range of hiddenRanges) if (point <= range[1]) return point >= range[0];
  return false;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
}
