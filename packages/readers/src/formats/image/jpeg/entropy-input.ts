/** Codes of one table of ISO/IEC 10918-1, annex C: by their first nine bits, and longer ones by length. */
export interface CodeTable {
  /** Length times 256 plus value by the next nine bits; 0 when the code is longer. */
  readonly short: Uint16Array;
  /** For each length the largest code plus 1, and what to add to a code for its place among the values. */
  readonly ends: Int32Array;
  readonly places: Int32Array;
  readonly values: Uint8Array;
}

const shortBits = 9;

/** Makes a table of the counts of codes by length, 16 of them, and the values in order. */
export function makeCodeTable(counts: Uint8Array, values: Uint8Array): CodeTable {
  const short = new Uint16Array(1 << shortBits);
  const ends = new Int32Array(17).fill(-1);
  const places = new Int32Array(17);
  let code = 0;
  let place = 0;
  for (let length = 1; length <= 16; length += 1) {
    const count = counts[length - 1] ?? 0;
    places[length] = place - code;
    const listed = length <= shortBits ? count : 0;
    const span = 2 ** (shortBits - length);
    for (let index = 0; index < listed; index += 1) {
      const first = (code + index) * span;
      short.fill(length * 256 + (values[place + index] ?? 0), first, first + span);
    }
    code += count;
    place += count;
    if (count > 0) ends[length] = code;
    code <<= 1;
  }
  return { short, ends, places, values };
}

/** Bits of a scan, the highest first; zeros behind its end. */
export interface EntropyInput {
  readonly bytes: Buffer;
  at: number;
  held: number;
  count: number;
  /** Bits that were made up because the scan had ended. */
  missing: number;
}

function fill(input: EntropyInput): void {
  while (input.count <= 16) {
    let byte = input.bytes[input.at];
    if (byte === 0xff && input.bytes[input.at + 1] === 0) input.at += 2;
    else if (byte === undefined || byte === 0xff) {
      byte = 0;
      input.missing += 8;
    } else input.at += 1;
    input.held = ((input.held & 0xff_ffff) << 8) | byte;
    input.count += 8;
  }
}

/** The next value of a table. */
export function takeCode(input: EntropyInput, { short, ends, places, values }: CodeTable): number {
  if (input.count < 16) fill(input);
  const next = (input.held >>> (input.count - shortBits)) & 0x1ff;
  const known = short[next] ?? 0;
  if (known > 255) {
    input.count -= known >> 8;
    return known & 255;
  }
  for (let length = shortBits + 1; length <= 16; length += 1) {
    const code = (input.held >>> (input.count - length)) & ((1 << length) - 1);
    if (code < (ends[length] ?? -1)) {
      input.count -= length;
      return values[code + (places[length] ?? 0)] ?? 0;
    }
  }
  input.count -= 16;
  return 0;
}

/** A number of so many bits, with its sign as the format has it; at most 16 bits. */
export function takeNumber(input: EntropyInput, bits: number): number {
  if (bits === 0) return 0;
  if (input.count < bits) fill(input);
  input.count -= bits;
  const value = (input.held >>> input.count) & ((1 << bits) - 1);
  return value < 1 << (bits - 1) ? value - (1 << bits) + 1 : value;
}

/** Passes over bits. */
export function skipBits(input: EntropyInput, bits: number): void {
  if (input.count < bits) fill(input);
  input.count -= bits;
}
