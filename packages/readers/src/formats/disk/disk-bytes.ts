/** The bytes of a disk, of which only the asked ones are read. */
export interface DiskBytes {
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer where the disk ends before. */
  readonly read: (offset: number, length: number) => Buffer;
}

/** A run of bytes of the disk; at offset -1 stand zeros that take no place. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

/** A file of a disk image. */
export interface DiskFile {
  /** With `/`, as the disk carries it: names are not made harmless. */
  readonly path: string;
  /** As the folder states it. */
  readonly size: number;
  /** Where its bytes stand, in order. */
  readonly extents: readonly Extent[];
  /** Its bytes, where they stand in its record. */
  readonly inline?: Buffer;
  readonly isExecutable: boolean;
  /** The desktop does not show it. */
  readonly isHidden: boolean;
}

/** What a reader of a file system found, and in a few words each what it could not read. */
export interface DiskReading {
  readonly files: DiskFile[];
  readonly unread: Set<string>;
}

/** Where reading of one disk stops. The largest installers of operating systems stay below. */
export const diskLimits = {
  /** Files of one disk. */
  files: 100_000,
  /** Folders inside folders. */
  depth: 64,
  /** Bytes of one folder's list. */
  folderBytes: 16_777_216,
  /** Bytes of all folders' lists. */
  listBytes: 134_217_728,
} as const;

/** The words for a disk that holds more than is listed. */
export const tooMany = "it holds more files than are listed";

/** An empty reading, to be filled. */
export function startReading(): DiskReading {
  return { files: [], unread: new Set() };
}

/** Adds a file; false when there are already too many. */
export function addFile(reading: DiskReading, file: DiskFile): boolean {
  if (reading.files.length >= diskLimits.files) {
    reading.unread.add(tooMany);
    return false;
  }
  reading.files.push(file);
  return true;
}

/** The disk from an offset on, as a disk of its own. */
export function sliceDisk(disk: DiskBytes, start: number, length: number): DiskBytes {
  const size = Math.max(0, Math.min(length, disk.size - start));
  return { size, read: (offset, wanted) => readPart(disk, start + offset, Math.min(wanted, size - offset)) };
}

/** At most `length` bytes from an offset; none where either makes no sense. */
export function readPart(disk: DiskBytes, offset: number, length: number): Buffer {
  const wanted = Math.min(length, disk.size - offset);
  return offset >= 0 && wanted > 0 && Number.isSafeInteger(offset) ? disk.read(offset, wanted) : Buffer.alloc(0);
}

/** The bytes of extents in order, at most `most` of them. */
export function readExtents(disk: DiskBytes, extents: readonly Extent[], most: number): Buffer {
  const parts: Buffer[] = [];
  let left = most;
  for (const { offset, length } of extents) {
    if (left <= 0) break;
    const wanted = Math.min(length, left);
    const part = offset < 0 ? Buffer.alloc(wanted) : readPart(disk, offset, wanted);
    parts.push(part);
    left -= part.length;
    if (part.length < wanted) break;
  }
  return parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
}

/** The bytes of a file, at most `most`; fewer than its size when the disk lies or ends. */
export function readContent(disk: DiskBytes, file: DiskFile, most: number): Buffer {
  if (file.inline !== undefined) return file.inline.subarray(0, most);
  return readExtents(disk, file.extents, Math.min(file.size, most));
}

/** Extents with runs that follow on each other joined. */
export function joinExtents(extents: Iterable<Extent>): Extent[] {
  const joined: { offset: number; length: number }[] = [];
  for (const { offset, length } of extents) {
    const last = joined.at(-1);
    if (last !== undefined && last.offset >= 0 && last.offset + last.length === offset) last.length += length;
    else joined.push({ offset, length });
  }
  return joined;
}
