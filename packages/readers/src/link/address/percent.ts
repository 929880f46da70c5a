const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const percent = 0x25;

/** Decodes percent signs once, as UTF-8; bytes that are none become U+FFFD. Never throws. */
export function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  return decoder.decode(collapse(encoder.encode(text), false));
}

/**
 * Decodes percent signs until none is left that can be decoded, into one character for each byte.
 *
 * The answer is that of repeated passes, since two escapes never share a character, but in one pass: an escape that
 * appears is decoded as soon as its last character stands, so `%2525…` costs no more than its length.
 */
export function decodePercentFully(text: string): string {
  // One pass is enough for nearly every text: without a percent sign in its answer, nothing is left to decode.
  const once = text.replace(/%[\da-f]{2}/giu, decodeEscape);
  if (!once.includes("%") && !/[^\0-\u007F]/u.test(text)) return once;
  const bytes = collapse(encoder.encode(text), true);
  let decoded = "";
  for (const byte of bytes) decoded += String.fromCharCode(byte);
  return decoded;
}

function decodeEscape(escaped: string): string {
  return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
}

/** Works in place: what is written never gets ahead of what is read. */
function collapse(bytes: Uint8Array, again: boolean): Uint8Array {
  let end = 0;
  // Nothing before this index may be part of an escape: it came out of one, in a single pass.
  let floor = 0;
  for (const byte of bytes) {
    bytes[end] = byte;
    end += 1;
    for (let value = readEscape(bytes, end, floor); value >= 0; value = readEscape(bytes, end, floor)) {
      end -= 2;
      bytes[end - 1] = value;
      if (!again) floor = end;
    }
  }
  return bytes.subarray(0, end);
}

/** The byte that the last three characters stand for; negative when they are no escape. */
function readEscape(bytes: Uint8Array, end: number, floor: number): number {
  if (end - 3 < floor || bytes[end - 3] !== percent) return -1;
  const high = readHexDigit(bytes[end - 2] ?? 0);
  const low = readHexDigit(bytes[end - 1] ?? 0);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function readHexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
