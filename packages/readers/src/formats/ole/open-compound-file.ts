import { readUInt16, readUInt32 } from "../little-endian.ts";
import { type CompoundEntry, readDirectory } from "./directory.ts";
import { readChain, readFileSpace, readTable, type SectorSpace } from "./sectors.ts";

/** A compound file (OLE2, "structured storage"): the container of doc, xls, ppt, msg, msi and of objects in documents. */
export interface CompoundFile {
  /** The class of the document as a GUID; empty when none is named. */
  readonly classId: string;
  /** Storages and streams in the order of the directory, without the root. */
  readonly entries: readonly CompoundEntry[];
  /** The entry with this path; letter case does not count. */
  readonly find: (path: string) => CompoundEntry | undefined;
  /** What lies directly in the storage with this path, whose letter case counts; the root is the empty path. */
  readonly list: (path: string) => readonly CompoundEntry[];
  /** The bytes of a stream; fewer than its size when the file is broken, which is then told among the troubles. */
  readonly read: (entry: CompoundEntry) => Buffer;
  /** The bytes of the stream with this path; undefined when there is none. */
  readonly readPath: (path: string) => Buffer | undefined;
  /** Why parts could not be read, in a few words each; it grows while streams are read. */
  readonly troubles: ReadonlySet<string>;
}

/** The first bytes of every compound file (MS-CFB 2.2). */
export const compoundSignature = Buffer.from("d0cf11e0a1b11ae1", "hex");

/** Streams below this size are kept in the small sectors of the mini stream (MS-CFB 2.2). */
const miniCutoff = 4096;
const miniSectorSize = 64;

/** Streams may share sectors, so what is read of them all is bounded by this many times the file. */
const mostReadings = 4;

/** Opens a compound file; undefined when the bytes are none. */
export function openCompoundFile(bytes: Buffer): CompoundFile | undefined {
  if (bytes.length < 512 || !bytes.subarray(0, 8).equals(compoundSignature)) return undefined;
  const troubles = new Set<string>();
  const isWide = readUInt16(bytes, 30) === 12;
  const space = readFileSpace(bytes, isWide ? 4096 : 512);
  const directory = readDirectory(readChain(space, readUInt32(bytes, 48), bytes.length), isWide);
  const { root, entries } = directory;
  if (root === undefined) troubles.add("its directory cannot be found");
  if (directory.isTooDeep) troubles.add("its storages lie too deep inside each other");
  const mini = root === undefined ? undefined : readMiniSpace(space, bytes, root);
  const index = new Map<string, CompoundEntry>();
  for (const entry of entries) {
    const key = entry.path.toLowerCase();
    if (!index.has(key)) index.set(key, entry);
  }
  const read = makeStreamReader(space, mini, troubles);
  const find = (path: string): CompoundEntry | undefined => index.get(path.toLowerCase());
  const readPath = (path: string): Buffer | undefined => {
    const entry = find(path);
    return entry?.kind === "stream" ? read(entry) : undefined;
  };
  return { classId: root?.classId ?? "", entries, find, list: makeLister(entries), read, readPath, troubles };
}

function makeLister(entries: readonly CompoundEntry[]): CompoundFile["list"] {
  let index: Map<string, CompoundEntry[]> | undefined;
  return (path) => {
    index ??= Map.groupBy(entries, (entry) =>
      entry.path.slice(0, Math.max(0, entry.path.length - entry.name.length - 1)),
    );
    return index.get(path) ?? [];
  };
}

function readMiniSpace(space: SectorSpace, bytes: Buffer, root: CompoundEntry): SectorSpace {
  const next = readTable(readChain(space, readUInt32(bytes, 60), bytes.length));
  const content = readChain(space, root.firstSector, Math.min(root.size, bytes.length));
  return { bytes: content, sectorSize: miniSectorSize, start: 0, next };
}

function makeStreamReader(
  space: SectorSpace,
  mini: SectorSpace | undefined,
  troubles: Set<string>,
): (entry: CompoundEntry) => Buffer {
  const known = new Map<number, Buffer>();
  let left = space.bytes.length * mostReadings;
  return (entry) => {
    const before = known.get(entry.id);
    if (before !== undefined) return before;
    const isMini = entry.size < miniCutoff && mini !== undefined;
    const content = left <= 0 ? Buffer.alloc(0) : readChain(isMini ? mini : space, entry.firstSector, entry.size);
    if (left <= 0) troubles.add("its streams claim more bytes than the file has");
    else if (content.length < entry.size) troubles.add("a stream in it is cut off");
    left -= content.length;
    known.set(entry.id, content);
    return content;
  };
}
