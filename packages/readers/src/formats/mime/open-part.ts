import type { Boundaries, BoundaryLine } from "./boundaries.ts";
import { describePart, type PartContent } from "./describe-part.ts";
import type { MailLimits } from "./limits.ts";
import type { MailPart, PartOddity } from "./part.ts";
import { readHeaders, type MailHeader } from "./read-headers.ts";

/** A part while it is being read. */
export interface OpenPart extends MailPart {
  readonly headers: readonly MailHeader[];
  readonly content: PartContent;
  body: Buffer;
  readonly parts: OpenPart[];
  preamble: Buffer;
  epilogue: Buffer;
  readonly oddities: PartOddity[];
}

/** A multipart whose parts are being read. */
export interface Level {
  readonly part: OpenPart;
  readonly bodyStart: number;
  /** Where the text in front of the first part, or behind the last one, begins. */
  outsideFrom: number;
  isClosed: boolean;
}

/** What all parts of a mail share while they are read. */
export interface Reading {
  readonly limits: MailLimits;
  readonly shortfalls: Set<string>;
  parts: number;
  headersLeft: number;
}

/** How much of what stands outside of parts is looked through, in bytes. */
const mostOutside = 65_536;
const nothing = Buffer.alloc(0);

/** Reads the headers of a part. Its body is set when its end is known. */
export function startPart(
  bytes: Buffer,
  { from, fallback, boundaries, reading }: { from: number; fallback: string; boundaries: Boundaries; reading: Reading },
): { part: OpenPart; bodyStart: number } {
  const { limits } = reading;
  const block = readHeaders(bytes, {
    start: from,
    end: bytes.length,
    endsAt: boundaries.isAt,
    limits,
    left: reading.headersLeft,
  });
  reading.parts += 1;
  reading.headersLeft -= block.headers.length;
  if (block.shortfall !== undefined) reading.shortfalls.add(block.shortfall);
  const { content, oddities } = describePart(block.headers, fallback);
  const part: OpenPart = {
    headers: block.headers,
    content,
    body: nothing,
    parts: [],
    preamble: nothing,
    epilogue: nothing,
    oddities: [...block.oddities, ...oddities],
  };
  return { part, bodyStart: block.bodyStart };
}

/** Ends what stood in front of the first part or behind the last one, since a boundary follows. */
export function endOutside(bytes: Buffer, level: Level, line: BoundaryLine): void {
  const { part } = level;
  if (part.parts.length === 0) {
    part.preamble = bytes.subarray(level.bodyStart, Math.max(level.bodyStart, line.bodyEnd));
    if (holdsHeaders(part.preamble)) part.oddities.push("content-in-preamble");
  }
  if (level.isClosed && !line.isClose) {
    if (!part.oddities.includes("part-after-end")) part.oddities.push("part-after-end");
    level.isClosed = false;
  }
  if (line.isClose) {
    level.isClosed = true;
    level.outsideFrom = line.end;
  }
}

/** Ends the multiparts from a level on, and forgets their boundaries. */
export function closeLevels(
  bytes: Buffer,
  { levels, from, end, boundaries }: { levels: Level[]; from: number; end: number; boundaries: Boundaries },
): void {
  if (levels.length <= from) return;
  for (const [index, level] of levels.entries()) {
    if (index < from) continue;
    const { part } = level;
    part.body = bytes.subarray(level.bodyStart, Math.max(level.bodyStart, end));
    if (boundaries.longerLines.has(index)) part.oddities.push("longer-boundary-line");
    if (level.isClosed) {
      part.epilogue = bytes.subarray(level.outsideFrom, Math.max(level.outsideFrom, end));
      if (holdsHeaders(part.epilogue)) part.oddities.push("content-in-epilogue");
    } else if (part.parts.length > 0) part.oddities.push("unterminated-multipart");
    else if (part.body.length > 0) part.oddities.push("boundary-not-found");
  }
  levels.length = from;
  boundaries.closeFrom(from);
}

function holdsHeaders(bytes: Buffer): boolean {
  if (bytes.length < 14) return false;
  return /(?:^|\n)content-(?:type|disposition|transfer-encoding):/iu.test(bytes.toString("latin1", 0, mostOutside));
}
