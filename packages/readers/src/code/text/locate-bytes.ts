/** A byte of UTF-8 as the facts name places: line and column from 1. */
export interface BytePlace {
  readonly line: number;
  /** UTF-16 code units. */
  readonly column: number;
}

/** The places of bytes, given by offsets in rising order. One walk over the bytes, up to the last of them. */
export function locateBytes(bytes: Uint8Array, offsets: readonly number[]): BytePlace[] {
  let at = 0;
  let line = 1;
  let unit = 0;
  let lineStart = 0;
  return offsets.map((offset) => {
    for (; at < offset && at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if ((byte & 0xc0) !== 0x80) unit += byte >= 0xf0 ? 2 : 1;
      if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) {
        line += 1;
        lineStart = unit;
      }
    }
    return { line, column: unit - lineStart + 1 };
  });
}
