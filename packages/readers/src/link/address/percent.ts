const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const percent = 0x25;

/** A percent sign without two digits, or a byte that is no ASCII character. */
const needsCare = /%(?![0-7][0-9a-f])/iu;

/**
 * Takes percent signs out once. Broken sequences stay as they are, and bytes that are no UTF-8 become replacement
 * characters: the built-in function throws at both, and a throw for each of a hundred thousand parameters takes seconds.
 */
export function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  if (!needsCare.test(text)) return decodeURIComponent(text);
  return text.replaceAll(/(?:%[0-9a-f]{2})+/giu, (run) => {
    const bytes = new Uint8Array(run.length / 3);
    for (let index = 0; index < bytes.length; index += 1)
      bytes[index] = Number.parseInt(run.slice(index * 3 + 1, index * 3 + 3), 16);
    return decoder.decode(bytes);
  });
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
  const bytes = collapse(encoder.encode(text));
  let decoded = "";
  for (const byte of bytes) decoded += String.fromCharCode(byte);
  return decoded;
}

function decodeEscape(escaped: string): string {
  return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
}

/** Works in place: what is written never gets ahead of what is read. */
function collapse(bytes: Uint8Array): Uint8Array {
  let end = 0;
  for (const byte of bytes) {
    bytes[end] = byte;
    end += 1;
    for (let value = readEscape(bytes, end); value >= 0; value = readEscape(bytes, end)) {
      end -= 2;
      bytes[end - 1] = value;
    }
  }
  return bytes.subarray(0, end);
}

/** The byte that the last three characters stand for; negative when they are no escape. */
function readEscape(bytes: Uint8Array, end: number): number {
  if (end < 3 || bytes[end - 3] !== percent) return -1;
  const high = readHexDigit(bytes[end - 2] ?? 0);
  const low = readHexDigit(bytes[end - 1] ?? 0);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function readHexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
