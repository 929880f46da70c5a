import { openBoundaries, type Boundaries } from "./boundaries.ts";
import { mailLimits, type MailLimits } from "./limits.ts";
import { closeLevels, endOutside, startPart, type Level, type OpenPart, type Reading } from "./open-part.ts";
import type { ParsedMail } from "./part.ts";
import { guessBoundary } from "./guess-boundary.ts";
import { decodeTransfer } from "./transfer.ts";

/**
 * Reads a mail into its parts in one pass, whatever is wrong with it. Bodies share memory with `bytes` and are not
 * decoded. Where programs disagree about where parts are, every reading gives its parts.
 */
export function readMail(bytes: Buffer, limits: MailLimits = mailLimits): ParsedMail {
  const reading: Reading = { limits, shortfalls: new Set(), parts: 0, headersLeft: limits.allHeaders };
  const lines = bytes.includes(0x0a) ? bytes : endLines(bytes);
  const root = readEntity(lines, { reading, depth: 0, again: 0 });
  return { root, partCount: reading.parts, shortfalls: [...reading.shortfalls] };
}

/** Where an entity stands: how deep, and inside how many readings of a decoded or mended body. */
interface Surroundings {
  readonly reading: Reading;
  readonly depth: number;
  readonly again: number;
}

function readEntity(bytes: Buffer, around: Surroundings): OpenPart {
  const boundaries = openBoundaries(bytes);
  const root = startPart(bytes, { from: 0, fallback: "text/plain", boundaries, reading: around.reading });
  readParts(bytes, root, boundaries, around);
  return root.part;
}

/** Reads what is inside a part that was just started, up to the end of the bytes. */
function readParts(
  bytes: Buffer,
  root: { part: OpenPart; bodyStart: number },
  boundaries: Boundaries,
  around: Surroundings,
): void {
  const { reading } = around;
  const levels: Level[] = [];
  const multiparts: OpenPart[] = [];
  let current = root;
  let isLeaf = !openLevel(current, { bytes, levels, multiparts, boundaries, around });
  let at = current.bodyStart;
  for (let line = boundaries.findNext(at); line !== undefined; line = boundaries.findNext(at)) {
    if (isLeaf) current.part.body = bytes.subarray(current.bodyStart, Math.max(current.bodyStart, line.bodyEnd));
    isLeaf = false;
    closeLevels(bytes, { levels, from: line.level + 1, end: line.bodyEnd, boundaries });
    at = line.end;
    const level = levels[line.level];
    if (level === undefined) break;
    endOutside(bytes, level, line);
    if (line.isClose) continue;
    if (reading.parts >= reading.limits.parts) {
      reading.shortfalls.add(`more than ${reading.limits.parts} parts`);
      break;
    }
    const fallback = level.part.content.type === "multipart/digest" ? "message/rfc822" : "text/plain";
    current = startPart(bytes, { from: line.end, fallback, boundaries, reading });
    level.part.parts.push(current.part);
    isLeaf = !openLevel(current, { bytes, levels, multiparts, boundaries, around });
    at = current.bodyStart;
  }
  if (isLeaf) current.part.body = bytes.subarray(current.bodyStart);
  closeLevels(bytes, { levels, from: 0, end: bytes.length, boundaries });
  for (const part of multiparts) if (part.parts.length === 0) readAgain(part, around);
}

interface Inside {
  readonly bytes: Buffer;
  readonly levels: Level[];
  readonly multiparts: OpenPart[];
  readonly boundaries: Boundaries;
  readonly around: Surroundings;
}

/** Opens a level for a multipart; false for a part that is to be read as one body. */
function openLevel(
  { part, bodyStart }: { part: OpenPart; bodyStart: number },
  { levels, multiparts, boundaries, around }: Inside,
): boolean {
  if (!part.content.type.startsWith("multipart/")) return false;
  const { limits, shortfalls } = around.reading;
  if (around.depth + levels.length >= limits.depth) {
    shortfalls.add(`parts nested more than ${limits.depth} deep`);
    return false;
  }
  multiparts.push(part);
  if (part.content.boundaries.length === 0) {
    part.oddities.push("boundary-missing");
    return false;
  }
  if (!boundaries.open(part.content.boundaries)) {
    part.oddities.push("boundary-of-outer");
    return false;
  }
  levels.push({ part, bodyStart, outsideFrom: bodyStart, isClosed: false });
  return true;
}

/** Reads a multipart without parts once more: decoded where it is encoded, else by the boundary that its lines show. */
function readAgain(part: OpenPart, { reading, depth, again }: Surroundings): void {
  const isEncoded = part.content.encoding !== "identity";
  const body = decodeTransfer(part.body, part.content.encoding).bytes;
  const names = isEncoded ? part.content.boundaries : [guessBoundary(body)].filter((name) => name !== undefined);
  if (names.length === 0) return;
  if (again >= reading.limits.again) {
    reading.shortfalls.add("multiparts that had to be mended inside each other");
    return;
  }
  if (isEncoded) part.oddities.push("encoded-multipart");
  const boundaries = openBoundaries(body);
  const found = { ...part, content: { ...part.content, boundaries: names, encoding: "identity" as const } };
  readParts(body, { part: found, bodyStart: 0 }, boundaries, { reading, depth: depth + 1, again: again + 1 });
  part.preamble = found.preamble;
  part.epilogue = found.epilogue;
}

/** A mail whose lines end in carriage returns alone, as those of old machines did. */
function endLines(bytes: Buffer): Buffer {
  const lines = Buffer.from(bytes);
  for (let at = lines.indexOf(0x0d); at >= 0; at = lines.indexOf(0x0d, at + 1)) lines[at] = 0x0a;
  return lines;
}
