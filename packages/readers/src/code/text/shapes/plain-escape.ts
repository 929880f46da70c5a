const backslash = 92;
const dash = 45;
const values = new Int8Array(256).fill(-1);
for (const [value, digit] of Array.from("0123456789abcdef").entries()) {
  values[digit.charCodeAt(0)] = value;
  values[digit.toUpperCase().charCodeAt(0)] = value;
}

/** An unbroken row of escapes. */
export interface EscapeRow {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Every row of escapes that stand for plain letters and digits, in order: `\x68`, `\u0068`, `\u{68}`, `\150`. */
export function* findPlainEscapes(bytes: Buffer): Generator<EscapeRow> {
  for (let start = bytes.indexOf(backslash); start >= 0;) {
    let end = start;
    let count = 0;
    for (let after = readPlainEscape(bytes, end); after > 0; after = readPlainEscape(bytes, end)) {
      end = after;
      count += 1;
    }
    if (count > 0) yield { start, end, count };
    start = bytes.indexOf(backslash, Math.max(end, start + 1));
  }
}

/** Where an escape for a letter or digit ends; 0 when it is another escape, or one end of a range such as `\x41-\x5A`. */
function readPlainEscape(bytes: Buffer, at: number): number {
  if (bytes[at] !== backslash || bytes[at - 1] === dash) return 0;
  const [start, count, base] = measureEscape(bytes, at);
  let unit = 0;
  for (let index = start; index < start + count; index += 1) {
    const value = values[bytes[index] ?? 0] ?? -1;
    if (value < 0 || value >= base) return 0;
    unit = unit * base + value;
  }
  const isPlain = (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  const end = start + count + (bytes[start - 1] === 123 ? 1 : 0);
  return isPlain && end <= bytes.length && bytes[end] !== dash ? end : 0;
}

/** Where the digits of an escape stand, how many they are, and their base. */
function measureEscape(bytes: Buffer, at: number): readonly [start: number, count: number, base: number] {
  if (bytes[at + 1] === 120) return [at + 2, 2, 16];
  if (bytes[at + 1] !== 117) return [at + 1, 3, 8];
  return bytes[at + 2] === 123 ? [at + 3, 2, 16] : [at + 2, 4, 16];
}
