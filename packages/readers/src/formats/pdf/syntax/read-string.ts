import { unpackHex } from "../filters/ascii.ts";
import { isRegular } from "./characters.ts";
import type { Cursor } from "./cursor.ts";

const escapes = new Map<number, string>([
  [0x6e, "\n"],
  [0x72, "\r"],
  [0x74, "\t"],
  [0x62, "\b"],
  [0x66, "\f"],
]);
const backslash = 0x5c;
const carriageReturn = 13;
const lineFeed = 10;

/** Takes a string in parentheses; the cursor stands on the first one. An open end closes it. */
export function takeLiteralString(cursor: Cursor): string {
  const { bytes, end } = cursor;
  const parts: string[] = [];
  let open = 1;
  let at = cursor.at + 1;
  let start = at;
  for (; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === 0x28) open += 1;
    else if (byte === 0x29) {
      open -= 1;
      if (open === 0) break;
    } else if (byte === backslash) {
      parts.push(bytes.toString("latin1", start, at));
      const { text, next } = readEscape(bytes, at + 1);
      parts.push(text);
      at = next - 1;
      start = next;
    }
  }
  parts.push(bytes.toString("latin1", start, Math.min(at, end)));
  cursor.at = Math.min(at + 1, end);
  return parts.join("");
}

function readEscape(bytes: Buffer, at: number): { text: string; next: number } {
  const byte = bytes[at] ?? 0;
  const known = escapes.get(byte);
  if (known !== undefined) return { text: known, next: at + 1 };
  if (byte === carriageReturn) return { text: "", next: bytes[at + 1] === lineFeed ? at + 2 : at + 1 };
  if (byte === lineFeed) return { text: "", next: at + 1 };
  let value = 0;
  let next = at;
  for (; next < at + 3; next += 1) {
    const digit = (bytes[next] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) break;
    value = value * 8 + digit;
  }
  if (next > at) return { text: String.fromCodePoint(value & 0xff), next };
  return { text: at < bytes.length ? String.fromCodePoint(byte) : "", next: at + 1 };
}

/** Takes a string of hexadecimal digits; the cursor stands on its opening sign. What is no digit is passed over. */
export function takeHexString(cursor: Cursor): string {
  const { bytes, end } = cursor;
  let close = bytes.indexOf(0x3e, cursor.at + 1);
  if (close === -1 || close > end) close = end;
  const text = unpackHex(bytes.subarray(cursor.at + 1, close)).toString("latin1");
  cursor.at = Math.min(close + 1, end);
  return text;
}

/** Takes a name; the cursor stands on its slash. */
export function takeName(cursor: Cursor): string {
  const { bytes, end } = cursor;
  let at = cursor.at + 1;
  let isEscaped = false;
  for (; at < end; at += 1) {
    const byte = bytes[at];
    if (!isRegular(byte)) break;
    if (byte === 0x23) isEscaped = true;
  }
  const raw = bytes.toString("latin1", cursor.at + 1, at);
  cursor.at = at;
  if (!isEscaped) return raw;
  return raw.replaceAll(/#([0-9a-f]{2})/giu, (_escape: string, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );
}
