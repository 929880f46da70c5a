import { decodeName } from "../intake/names.ts";

/** The records that say what is read; all others are passed over. */
const keys = ["path", "linkpath", "size"] as const;
const sparseKeys = ["major", "name", "map", "size", "realsize"] as const;
const known: ReadonlySet<string> = new Set([...keys, ...sparseKeys.map((key) => `GNU.sparse.${key}`)]);

/** What pax records and GNU's long names say about the members that follow. */
export type TarExtensions = ReadonlyMap<string, string>;

/** A longer record block is not read. */
export const longestExtension = 1_048_576;

/** More map entries than this in one member are not read; each costs memory. */
export const mostSparsePieces = 100_000;

/**
 * Reads pax records (POSIX.1-2001, pax interchange format): `length key=value\n`. What cannot be read ends the reading.
 * GNU's old sparse records repeat their keys, so these are gathered as one list under `GNU.sparse.map`.
 */
export function readPaxRecords(block: Buffer): Map<string, string> {
  const records = new Map<string, string>();
  const pieces: string[] = [];
  for (let offset = 0; offset < block.length;) {
    const blank = block.indexOf(0x20, offset);
    if (blank < 0 || blank - offset > 10) break;
    const length = Number(block.toString("latin1", offset, blank));
    const end = offset + length;
    const equals = block.indexOf(0x3d, blank);
    if (!Number.isInteger(length) || end <= blank || end > block.length || equals < 0 || equals >= end) break;
    if (block[end - 1] !== 0x0a) break;
    const key = decodeName(block.subarray(blank + 1, equals));
    const value = decodeName(block.subarray(equals + 1, end - 1));
    if (key === "GNU.sparse.offset" || key === "GNU.sparse.numbytes") pieces.push(value);
    else if (known.has(key)) records.set(key, value);
    offset = end;
  }
  if (pieces.length > 0) records.set("GNU.sparse.map", pieces.join(","));
  return records;
}
