import type { OpenBytes } from "../bytes.ts";

/** Where a zip keeps its directory. Offsets count from the beginning of the file. */
export interface ZipEnd {
  readonly directory: number;
  readonly directorySize: number;
  /** How many members the archive says it has. */
  readonly count: number;
  /** What the archive's own offsets lack: the length of what stands in front of it. */
  readonly base: number;
  /** Where the archive ends, its comment included. */
  readonly end: number;
  /** It says that it is one of several parts. */
  readonly isSplit: boolean;
}

// Signatures and lengths of APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16.
const endSignature = Buffer.from("PK\x05\x06");
const endLength = 22;
const longestComment = 65_535;
const wideLocator = 0x07064b50;
const wideEnd = 0x06064b50;
const directoryHeader = 0x02014b50;

/** How many places that look like an end are tried. */
const mostTries = 64;

/**
 * Finds the end of the last zip in a file: behind anything, and before at most 64 KB of anything else.
 * Undefined when there is none whose directory is where it says.
 */
export function findZipEnd(bytes: Pick<OpenBytes, "size" | "read">): ZipEnd | undefined {
  if (bytes.size < endLength) return undefined;
  const start = Math.max(0, bytes.size - endLength - longestComment);
  const tail = bytes.read(start, bytes.size - start);
  let from = tail.length - endLength;
  for (let tries = 0; tries < mostTries && from >= 0; tries += 1) {
    const at = tail.lastIndexOf(endSignature, from);
    if (at < 0) return undefined;
    const end = readEnd(bytes, tail, start, at);
    if (end !== undefined) return end;
    from = at - 1;
  }
  return undefined;
}

function readEnd(bytes: Pick<OpenBytes, "size" | "read">, tail: Buffer, start: number, at: number): ZipEnd | undefined {
  const record = start + at;
  const narrow = {
    count: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
    behind: record,
  };
  const { count, size, offset, behind } = readWideEnd(bytes, tail, at, record) ?? narrow;
  const part = tail.readUInt16LE(at + 4);
  const isEmpty = record === 0 && count === 0 && size === 0;
  const base = isEmpty ? 0 : findBase(bytes, behind - size, offset);
  if (base === undefined) return undefined;
  return {
    directory: base + offset,
    directorySize: size,
    count,
    base,
    end: Math.min(bytes.size, record + endLength + tail.readUInt16LE(at + 20)),
    isSplit: part !== 0 && part !== 0xff_ff,
  };
}

/** The directory lies right before the end; where it says it lies only when that fails. */
function findBase(bytes: Pick<OpenBytes, "read">, directory: number, offset: number): number | undefined {
  const isHeader = (at: number): boolean => {
    const head = at < 0 ? Buffer.alloc(0) : bytes.read(at, 4);
    return head.length === 4 && head.readUInt32LE() === directoryHeader;
  };
  if (directory >= offset && isHeader(directory)) return directory - offset;
  return isHeader(offset) ? 0 : undefined;
}

/** The record for archives of more than 65,535 members or 4 GB, when there is one. */
function readWideEnd(bytes: Pick<OpenBytes, "read">, tail: Buffer, at: number, record: number) {
  if (at < 20 || tail.readUInt32LE(at - 20) !== wideLocator) return undefined;
  const stated = Number(tail.readBigUInt64LE(at - 12));
  for (const place of [record - 20 - 56, stated]) {
    const wide = place >= 0 && Number.isSafeInteger(place) ? bytes.read(place, 56) : Buffer.alloc(0);
    if (wide.length < 56 || wide.readUInt32LE() !== wideEnd) continue;
    const [count = 0, size = 0, offset = 0] = [32, 40, 48].map((field) => Number(wide.readBigUInt64LE(field)));
    return { count, size, offset, behind: place };
  }
  return undefined;
}
