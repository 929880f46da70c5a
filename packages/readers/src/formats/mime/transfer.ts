import { decodeUuencoded } from "./uuencode.ts";

/** What was decoded, and whether the encoding was broken anywhere; it is read as far as it goes all the same. */
export interface Decoded {
  readonly bytes: Buffer;
  readonly isBroken: boolean;
}

const equals = 0x3d;
const sextets = tabulate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
const nibbles = tabulate("0123456789ABCDEF");
for (let index = 0; index < 6; index += 1) nibbles[0x61 + index] = 10 + index;

/** The bytes of a body by the name of its transfer encoding, as `describePart` gives it. */
export function decodeTransfer(body: Buffer, encoding: string): Decoded {
  if (encoding === "base64") return decodeBase64(body);
  if (encoding === "quoted-printable") return decodeQuotedPrintable(body);
  if (encoding === "uuencode") return decodeUuencoded(body);
  return { bytes: body, isBroken: false };
}

/** Base64 with anything in between: other characters are passed over, and padding may stand between two pieces. */
export function decodeBase64(body: Buffer): Decoded {
  if (!isRegularBase64(body)) return decodePieces(body);
  return { bytes: Buffer.from(body.toString("latin1"), "base64"), isBroken: false };
}

/** Letters and blanks, with padding at the end alone. */
function isRegularBase64(body: Buffer): boolean {
  let isPadded = false;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (isBlank(byte)) continue;
    if (byte === equals) isPadded = true;
    else if (isPadded || sextets[byte] === 255) return false;
  }
  return true;
}

function decodePieces(body: Buffer): Decoded {
  const bytes = Buffer.allocUnsafe(Math.ceil((body.length * 3) / 4) + 3);
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    const value = sextets[byte] ?? 255;
    if (byte === equals) bits = 0;
    if (value === 255) continue;
    held = ((held << 6) | value) & 0xff_ff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = held >> bits;
    length += 1;
  }
  return { bytes: bytes.subarray(0, length), isBroken: true };
}

/** Quoted-printable; an equals sign that begins nothing stands for itself. */
export function decodeQuotedPrintable(body: Buffer): Decoded {
  let from = body.indexOf(equals);
  if (from < 0) return { bytes: body, isBroken: false };
  const bytes = Buffer.allocUnsafe(body.length);
  let length = body.copy(bytes, 0, 0, from);
  let isBroken = false;
  while (from < body.length) {
    const byte = body[from] ?? 0;
    const step = byte === equals ? readEscape(body, from) : { value: byte, end: from + 1 };
    if (step.value >= 0) {
      bytes[length] = step.value;
      length += 1;
    }
    if (byte === equals && step.value === equals && step.end === from + 1) isBroken = true;
    from = step.end;
  }
  return { bytes: bytes.subarray(0, length), isBroken };
}

/** The byte an escape stands for and where it ends; -1 for a line that goes on. */
function readEscape(body: Buffer, at: number): { value: number; end: number } {
  const high = nibbles[body[at + 1] ?? 0] ?? 255;
  const low = nibbles[body[at + 2] ?? 0] ?? 255;
  if (high < 16 && low < 16) return { value: high * 16 + low, end: at + 3 };
  let end = at + 1;
  // Blanks that a server put behind the sign; no more of them than a line may have (RFC 5322, 2.1.1).
  while (end < at + 1000 && (body[end] === 0x20 || body[end] === 0x09)) end += 1;
  if (end >= body.length) return { value: -1, end };
  if (body[end] === 0x0d && body[end + 1] === 0x0a) return { value: -1, end: end + 2 };
  if (body[end] === 0x0a || body[end] === 0x0d) return { value: -1, end: end + 1 };
  return { value: equals, end: at + 1 };
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x09;
}

function tabulate(letters: string): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  for (let index = 0; index < letters.length; index += 1) table[letters.charCodeAt(index)] = index;
  return table;
}
