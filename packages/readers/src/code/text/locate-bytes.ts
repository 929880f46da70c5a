/** A byte of UTF-8 as the facts name places: line and column from 1. */
export interface BytePlace {
  readonly line: number;
  /** UTF-16 code units. */
  readonly column: number;
}

/** The places of bytes, given by offsets in rising order. One walk over the bytes, up to the last of them. */
export function locateBytes(bytes: Uint8Array, offsets: readonly number[]): BytePlace[] {
  const places: BytePlace[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  // Units of the line are counted once, however many places it has: a bundle may be one line.
  let units = 0;
  let counted = 0;
  for (const offset of offsets) {
    const end = Math.min(offset, bytes.length);
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      // Most bytes are above both breaks.
      if (byte > 13 || (byte !== 10 && (byte !== 13 || bytes[at + 1] === 10))) continue;
      line += 1;
      lineStart = at + 1;
    }
    if (lineStart > counted) {
      units = 0;
      counted = lineStart;
    }
    units += countUnits(bytes, counted, end);
    counted = end;
    places.push({ line, column: units + 1 });
  }
  return places;
}

/** How many UTF-16 code units the characters have that begin between two offsets. */
function countUnits(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
