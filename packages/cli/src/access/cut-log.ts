import { makeInert, Problem } from "@doorward/core";
import type { AccessFormat } from "@doorward/readers/access";
import type { AccessLog } from "./find-access-logs.ts";

/** A part of a log that is handed in by itself. The same log is always cut into the same parts. */
export interface LogPart {
  readonly bytes: Uint8Array;
  /** The row of the log that row 1 of the part is, where parts have no header; where they have, row 2. */
  readonly firstRow: number;
  readonly hasHeader: boolean;
}

/** Bytes of a part, up to the end of its last row. */
const partBytes = 8 * 1024 * 1024;
/** Bytes of a line that are handed in: more than the longest row has (256 Ki characters), so that a longer one is refused as such. */
const mostOfLine = 1024 * 1024;
/** What is no log of lines is one part, and the server takes no larger one. */
const mostWhole = 250 * 1024 * 1024;
const newline = 10;
const quote = 34;

/** Cuts a log at the ends of rows. What cannot be cut, as one long array, is one part; a Problem where that is too large. */
export async function* cutLog(log: AccessLog, format: AccessFormat, most = partBytes): AsyncGenerator<LogPart> {
  if (format === "doorward") yield* cutLines(shortenLines(log.open()), most);
  else if (format === "csv") yield* cutTable(log, most);
  else yield { bytes: await readWhole(log), firstRow: 1, hasHeader: false };
}

/** Leaves out the rest of a line that goes on and on, which would be held until it ends. No line is left out, so that rows keep their numbers. */
async function* shortenLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let taken = 0;
  for await (const piece of stream) {
    const end = piece.indexOf(newline);
    yield piece.subarray(0, Math.min(end < 0 ? piece.length : end, Math.max(0, mostOfLine - taken)));
    if (end >= 0) yield piece.subarray(end);
    taken = end < 0 ? taken + piece.length : piece.length - 1 - piece.lastIndexOf(newline);
  }
}

async function* cutLines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<LogPart> {
  let held: Uint8Array[] = [];
  let size = 0;
  let firstRow = 1;
  for await (const piece of stream) {
    held.push(piece);
    size += piece.length;
    const end = size < most ? -1 : piece.lastIndexOf(newline);
    if (end < 0) continue;
    const rest = piece.subarray(end + 1);
    const bytes = Buffer.concat(held).subarray(0, size - rest.length);
    yield { bytes, firstRow, hasHeader: false };
    firstRow += countLines(bytes);
    held = rest.length === 0 ? [] : [rest.slice()];
    size = rest.length;
  }
  if (size > 0) yield { bytes: Buffer.concat(held), firstRow, hasHeader: false };
}

/** A table whose cells may hold the end of a line stays whole; others have their header in front of each part. */
async function* cutTable(log: AccessLog, most: number): AsyncGenerator<LogPart> {
  if (await hasQuotes(log)) {
    yield { bytes: await readWhole(log), firstRow: 1, hasHeader: false };
    return;
  }
  let header: Uint8Array | undefined;
  for await (const { bytes, firstRow } of cutLines(shortenLines(log.open()), most)) {
    if (header === undefined) {
      header = bytes.subarray(0, bytes.indexOf(newline) + 1).slice();
      yield { bytes, firstRow, hasHeader: false };
    } else yield { bytes: Buffer.concat([header, bytes]), firstRow, hasHeader: true };
  }
}

async function hasQuotes(log: AccessLog): Promise<boolean> {
  for await (const piece of log.open()) if (piece.includes(quote)) return true;
  return false;
}

async function readWhole({ name, open }: AccessLog): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of open()) {
    pieces.push(piece);
    size += piece.length;
    if (size > mostWhole)
      throw new Problem("too-large", `${makeInert(name)} is larger than 250 MB and cannot be cut. Export it in parts.`);
  }
  return Buffer.concat(pieces, size);
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1;
  return lines;
}
