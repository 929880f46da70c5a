const other = 0;
const space = 1;
const delimiter = 2;

/** White space and delimiters of ISO 32000-2, tables 1 and 2. */
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = space;
for (const code of "()<>[]{}/%") kinds[code.codePointAt(0) ?? 0] = delimiter;

/** Whether a byte is white space. */
export function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && kinds[byte] === space;
}

/** Whether a byte may stand in a name, a number or a keyword; the end of the file may not. */
export function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && kinds[byte] === other;
}

/** Whether a byte is a decimal digit. */
export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** The value of a hexadecimal digit; -1 when it is none. */
export function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
