import { readUInt16, readUInt32, readUInt64 } from "../little-endian.ts";
import { readGuid } from "./guid.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** A storage (a folder) or a stream (a file) inside a compound file. */
export interface CompoundEntry {
  /** Its place in the directory. */
  readonly id: number;
  /** Names from the root down, with `/` between; the root is the empty path. */
  readonly path: string;
  readonly name: string;
  readonly kind: "storage" | "stream";
  /** The class of program that made a storage, as a GUID; empty when none is named. */
  readonly classId: string;
  /** Bytes of a stream, as the directory says. */
  readonly size: number;
  readonly firstSector: number;
}

/** One entry of the directory has 128 bytes (MS-CFB 2.6.1). */
const entryLength = 128;
const noEntry = 0xff_ff_ff_ff;
const kinds: Readonly<Record<number, CompoundEntry["kind"]>> = { 1: "storage", 2: "stream", 5: "storage" };

/** Storages lie at most this deep; Windows itself goes no deeper than its stack. */
const deepest = 64;

/** An entry to visit, below the storage with this path. */
type Visit = readonly [id: number, above: string, depth: number];

/** What the directory lists, in the order of its places. */
export interface Directory {
  readonly root: CompoundEntry | undefined;
  readonly entries: readonly CompoundEntry[];
  readonly isTooDeep: boolean;
}

/**
 * Everything that can be reached from the root. Each place is visited once, so that a tree that leads back into itself
 * ends. `isWide` says whether sizes have 64 bits.
 */
export function readDirectory(bytes: Buffer, isWide: boolean): Directory {
  const count = Math.floor(bytes.length / entryLength);
  const root = count === 0 ? undefined : readEntry(bytes, 0, "", isWide);
  if (root === undefined) return { root: undefined, entries: [], isTooDeep: false };
  const seen = new Uint8Array(count);
  seen[0] = 1;
  const entries: CompoundEntry[] = [];
  const visits: Visit[] = [[readUInt32(bytes, 76), "", 1]];
  let isTooDeep = false;
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const [id, above, depth] = visit;
    if (id === noEntry || id >= count || seen[id] === 1) continue;
    seen[id] = 1;
    const at = id * entryLength;
    visits.push([readUInt32(bytes, at + 68), above, depth], [readUInt32(bytes, at + 72), above, depth]);
    const entry = readEntry(bytes, id, above, isWide);
    if (entry === undefined) continue;
    entries.push(entry);
    if (entry.kind === "storage" && depth < deepest)
      visits.push([readUInt32(bytes, at + 76), `${entry.path}/`, depth + 1]);
    else if (entry.kind === "storage") isTooDeep = true;
  }
  return { root, entries: entries.toSorted((a, b) => a.id - b.id), isTooDeep };
}

function readEntry(bytes: Buffer, id: number, above: string, isWide: boolean): CompoundEntry | undefined {
  const at = id * entryLength;
  const kind = kinds[bytes[at + 66] ?? 0];
  if (kind === undefined) return undefined;
  const length = Math.min(64, Math.max(0, readUInt16(bytes, at + 64) - 2));
  const name = readUtf16(bytes, at, at + length).replace(/[/\\]/gu, "_");
  const size = isWide ? readUInt64(bytes, at + 120) : readUInt32(bytes, at + 120);
  const firstSector = readUInt32(bytes, at + 116);
  return {
    id,
    path: id === 0 ? "" : `${above}${name}`,
    name,
    kind,
    classId: readGuid(bytes, at + 80),
    size,
    firstSector,
  };
}
