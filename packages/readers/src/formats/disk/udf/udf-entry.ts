import { readUInt16, readUInt32, readUInt64 } from "../../little-endian.ts";
import { joinExtents, readPart, type DiskBytes, type DiskFile, type Extent } from "../disk-bytes.ts";

/** Where a volume of UDF stands on its disk. */
export interface UdfVolume {
  readonly disk: DiskBytes;
  /** The first byte of its partition. */
  readonly partition: number;
  /** Bytes of a block. */
  readonly block: number;
}

/** A file entry, and an extended one. Source: ECMA-167, 4/14.9 and 4/14.17. */
const plainEntry = 261;
const extendedEntry = 266;
const mostAllocations = 4096;

/** The record of a file or folder; undefined when there is none at the block. */
export function readFileEntry(
  volume: UdfVolume,
  at: number,
): Pick<DiskFile, "size" | "extents" | "inline" | "isExecutable"> | undefined {
  const entry = readPart(volume.disk, volume.partition + at * volume.block, volume.block);
  const tag = readUInt16(entry, 0);
  if (tag !== plainEntry && tag !== extendedEntry) return undefined;
  const size = readUInt64(entry, 56);
  const lengths = tag === plainEntry ? 168 : 208;
  const start = lengths + 8 + readUInt32(entry, lengths);
  const allocated = entry.subarray(start, start + readUInt32(entry, lengths + 4));
  // Bits of POSIX in an order of UDF: bit 0 lets others run it, bit 5 the group, bit 10 the owner.
  const isExecutable = (readUInt32(entry, 44) & 0x421) !== 0;
  const form = readUInt16(entry, 34) & 7;
  if (form === 3) return { size, extents: [], inline: allocated.subarray(0, size), isExecutable };
  return { size, extents: joinExtents(readAllocations(volume, allocated, form === 1 ? 16 : 8)), isExecutable };
}

/** Short descriptors are 8 bytes, long ones 16; both begin with length and block. The two highest bits say what it is. */
function* readAllocations({ partition, block }: UdfVolume, allocated: Buffer, width: number): Generator<Extent> {
  for (let count = 0; count < mostAllocations && (count + 1) * width <= allocated.length; count += 1) {
    const stated = readUInt32(allocated, count * width);
    const length = stated & 0x3f_ff_ff_ff;
    if (length === 0) return;
    const isRecorded = stated >>> 30 === 0;
    yield { offset: isRecorded ? partition + readUInt32(allocated, count * width + 4) * block : -1, length };
  }
}
