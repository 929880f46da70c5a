import type { Decoded } from "./transfer.ts";

/** A file that stands in a text between `begin` and `end`. */
export interface UuencodedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Where its `begin` line starts and its `end` line ends. */
  readonly start: number;
  readonly end: number;
  readonly isBroken: boolean;
}

const beginning = /^begin(?:-base64)? [0-7]{3,4} ([^\r\n]{1,255})\r?\n/u;
const newline = 0x0a;

/** The files in a text that were put there by uuencode, the way before MIME; at most 100, since each is a file to read. */
export function findUuencoded(body: Buffer): UuencodedFile[] {
  const files: UuencodedFile[] = [];
  let at = 0;
  while (files.length < 100) {
    const start = body.indexOf("begin", at, "latin1");
    if (start < 0) break;
    at = start + 5;
    if (start > 0 && body[start - 1] !== newline) continue;
    // A line of data follows; texts with many such words are not looked at more closely.
    const lineEnd = body.indexOf(newline, start);
    if (lineEnd < 0 || measure(body, lineEnd + 1, lineEnd + 1) < 0) continue;
    const match = beginning.exec(body.toString("latin1", start, Math.min(lineEnd + 1, start + 300)));
    if (match === null) continue;
    const file = readLines(body, start + match[0].length);
    if (file.bytes.length === 0) continue;
    files.push({ name: (match[1] ?? "").trim(), bytes: file.bytes, start, end: file.end, isBroken: file.isBroken });
    at = file.end;
  }
  return files;
}

/** A body that is one such file as a whole, with or without its first line. */
export function decodeUuencoded(body: Buffer): Decoded {
  const [first] = findUuencoded(body);
  return first ?? readLines(body, 0);
}

/** Lines up to `end`, or up to the first that is none. */
function readLines(body: Buffer, from: number): { bytes: Buffer; end: number; isBroken: boolean } {
  let total = 0;
  const found = walkLines(body, from, (_start, _end, size) => {
    total += size;
  });
  const bytes = Buffer.allocUnsafe(total);
  let length = 0;
  walkLines(body, from, (start, end, size) => {
    for (let group = 0; group * 3 < size; group += 1)
      length = readGroup(body, start + group * 4, end, { into: bytes, length, most: size - group * 3 });
  });
  return { bytes: bytes.subarray(0, length), ...found };
}

/** Hands over each line behind its first letter, with the bytes it says it holds. */
function walkLines(
  body: Buffer,
  from: number,
  take: (start: number, end: number, size: number) => void,
): { end: number; isBroken: boolean } {
  let at = from;
  while (at < body.length) {
    const found = body.indexOf(newline, at);
    const next = found < 0 ? body.length : found + 1;
    const end = trimEnd(body, at, found < 0 ? body.length : found);
    if (isEnd(body, at, end)) return { end: next, isBroken: false };
    const size = measure(body, at, end);
    if (size < 0) break;
    take(at + 1, end, size);
    at = next;
  }
  return { end: at, isBroken: true };
}

/** How many bytes a line says it holds; -1 when it is no such line. */
function measure(body: Buffer, at: number, end: number): number {
  const first = body[at] ?? 0;
  if (first > 0x60 || first < 0x20) return -1;
  const size = (first - 32) & 63;
  // Blanks at the end of a line are zeros that a server may have taken away, so a line may be shorter, and no longer.
  return end - at - 1 > Math.ceil(size / 3) * 4 + 2 ? -1 : size;
}

function readGroup(
  body: Buffer,
  at: number,
  lineEnd: number,
  { into, length, most }: { into: Buffer; length: number; most: number },
): number {
  let held = 0;
  for (let index = at; index < at + 4; index += 1)
    held = (held << 6) | ((index < lineEnd ? (body[index] ?? 32) - 32 : 0) & 63);
  const count = Math.min(3, most, into.length - length);
  for (let index = 0; index < count; index += 1) into[length + index] = (held >> (16 - index * 8)) & 255;
  return length + count;
}

function isEnd(body: Buffer, at: number, lineEnd: number): boolean {
  return lineEnd - at === 3 && body.toString("latin1", at, lineEnd) === "end";
}

function trimEnd(body: Buffer, from: number, to: number): number {
  let end = to;
  while (end > from && (body[end - 1] === 0x0d || body[end - 1] === 0x20)) end -= 1;
  return end;
}
