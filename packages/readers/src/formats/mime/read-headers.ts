import { isUtf8 } from "node:buffer";
import { guessText } from "./charset.ts";
import type { MailLimits } from "./limits.ts";
import type { PartOddity } from "./part.ts";

/** One header field. */
export interface MailHeader {
  /** Lower case. */
  readonly name: string;
  /** Its lines joined, encoded words left as they are. */
  readonly text: string;
  /** Lines count from 1 at the beginning of its block; in the outermost one that is the line of the mail. */
  readonly line: number;
}

/** A block of headers. */
export interface HeaderBlock {
  readonly headers: readonly MailHeader[];
  readonly bodyStart: number;
  readonly oddities: readonly PartOddity[];
  readonly shortfall?: string;
}

/** Where a block ends, and what may be read of it. */
export interface HeaderBounds {
  readonly start: number;
  /** Where the bytes of the part end. */
  readonly end: number;
  /** Whether a boundary stands at the beginning of the line: the headers end there, too. */
  readonly endsAt?: (lineStart: number) => boolean;
  readonly limits: MailLimits;
  /** How many fields may still be read in the whole mail. */
  readonly left: number;
}

/** RFC 5322, section 3.6.8, with the blanks that section 4.5 allows for old mail. */
const field = /^([!-9;-~]+)([ \t]*):/u;
const newline = 0x0a;
const noOddities: readonly PartOddity[] = [];

/** Reads the fields of a block in order; whatever is broken is passed over and named. */
export function readHeaders(bytes: Buffer, bounds: HeaderBounds): HeaderBlock {
  const { blockEnd, bodyStart, isCut } = findEnd(bytes, bounds);
  const block = bytes.toString("latin1", bounds.start, blockEnd);
  const oddities = new Set<PartOddity>();
  const { headers, bodyInside, isCounted } = readFields(block, Math.min(bounds.limits.headers, bounds.left), oddities);
  if (block.includes("\0")) oddities.add("null-in-header");
  // Where no field follows, what was cut off is body, and nothing of it is lost.
  const shortfall =
    isCut && bodyInside === undefined
      ? `headers of more than ${bounds.limits.headerBytes / 1_000_000} MB`
      : isCounted
        ? "more header fields than are read"
        : undefined;
  return {
    headers,
    bodyStart: bodyInside === undefined ? bodyStart : bounds.start + bodyInside,
    oddities: oddities.size === 0 ? noOddities : [...oddities],
    ...(shortfall === undefined ? {} : { shortfall }),
  };
}

function findEnd(bytes: Buffer, { start, end, endsAt, limits }: HeaderBounds) {
  let at = start;
  while (at < end) {
    if (at - start > limits.headerBytes) return { blockEnd: at, bodyStart: findEmptyLine(bytes, at, end), isCut: true };
    if (endsAt?.(at) === true) return { blockEnd: at, bodyStart: at, isCut: false };
    const found = bytes.indexOf(newline, at);
    const lineEnd = found < 0 || found >= end ? end : found;
    const isEmpty =
      lineEnd === at || (bytes[at] === 0x0d && (lineEnd === at + 1 || (lineEnd === at + 2 && bytes[at + 1] === 0x0d)));
    if (isEmpty) return { blockEnd: at, bodyStart: Math.min(lineEnd + 1, end), isCut: false };
    at = lineEnd + 1;
  }
  return { blockEnd: end, bodyStart: end, isCut: end - start > limits.headerBytes };
}

function findEmptyLine(bytes: Buffer, from: number, end: number): number {
  const places = [bytes.indexOf("\n\n", from) + 2, bytes.indexOf("\n\r\n", from) + 3].filter((place) => place > 3);
  return Math.min(end, ...places);
}

interface Fields {
  readonly headers: MailHeader[];
  /** Where the body starts when the block turned out to hold the beginning of one. */
  readonly bodyInside?: number;
  readonly isCounted: boolean;
}

function readFields(block: string, most: number, oddities: Set<PartOddity>): Fields {
  const headers: MailHeader[] = [];
  const hasHigh = /[\u0080-\u00ff]/u.test(block);
  let open: { name: string; line: number; pieces: string[] } | undefined;
  let stray: number | undefined;
  let line = 0;
  const close = () => {
    if (open !== undefined)
      headers.push({ name: open.name, line: open.line, text: finishText(open.pieces, hasHigh, oddities) });
    open = undefined;
  };
  for (let at = 0; at < block.length;) {
    const found = block.indexOf("\n", at);
    const next = found < 0 ? block.length : found + 1;
    const text = takeLine(block, at, found < 0 ? block.length : found, oddities);
    line += 1;
    const isFolded = text.charCodeAt(0) === 0x20 || text.charCodeAt(0) === 0x09;
    const match = isFolded ? null : field.exec(text);
    if (isFolded && open !== undefined) {
      if (text.trim() === "") oddities.add("blank-line-inside-header");
      open.pieces.push(text);
    } else if (match === null) {
      close();
      if (!isEnvelopeLine(text, at)) stray ??= at;
    } else {
      close();
      if (headers.length >= most) return { headers, isCounted: true };
      if (stray !== undefined) oddities.add("malformed-header-line");
      stray = undefined;
      if (match[2] !== "") oddities.add("blank-before-colon");
      open = { name: (match[1] ?? "").toLowerCase(), line, pieces: [text.slice(match[0].length)] };
    }
    at = next;
  }
  close();
  if (stray === undefined) return { headers, isCounted: false };
  // Nothing below the line is a field, so the body began there.
  oddities.add("no-line-after-headers");
  return { headers, bodyInside: stray, isCounted: false };
}

/** A line without its end. */
function takeLine(block: string, from: number, to: number, oddities: Set<PartOddity>): string {
  let end = to;
  // A program that puts a return in front of every line feed makes two of one.
  while (end > from && end > to - 2 && block.charCodeAt(end - 1) === 0x0d) end -= 1;
  const text = block.slice(from, end);
  if (text.includes("\r")) oddities.add("bare-return-in-header");
  return text;
}

/** `From someone Mon Jan …`, as mailboxes put it in front of a mail, and the same with a mark. */
function isEnvelopeLine(text: string, at: number): boolean {
  return at === 0 && /^>?From /u.test(text);
}

function finishText(pieces: readonly string[], hasHigh: boolean, oddities: Set<PartOddity>): string {
  const text = (pieces.length === 1 ? (pieces[0] ?? "") : pieces.join("")).trim();
  if (!hasHigh || !/[\u0080-\u00ff]/u.test(text)) return text;
  const bytes = Buffer.from(text, "latin1");
  if (!isUtf8(bytes)) oddities.add("raw-bytes-in-header");
  return guessText(bytes);
}
