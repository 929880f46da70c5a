import { readUInt16, readUInt32, readUInt64 } from "../little-endian.ts";
import { readPart, type DiskBytes } from "./disk-bytes.ts";

/** A part of a disk, in bytes. */
export interface Partition {
  readonly offset: number;
  readonly length: number;
}

const sector = 512;
const mostPartitions = 128;
/** Kinds of entries of a master boot record. Source: UEFI 2.10, 5.2; Microsoft, partition types. */
const protective = 0xee;
const extended: ReadonlySet<number> = new Set([0x05, 0x0f, 0x85]);

/** The partitions of a disk by its GPT, else by its master boot record. Chains of extended partitions end. */
export function readPartitions(disk: DiskBytes): Partition[] {
  const first = readPart(disk, 0, sector);
  if (first.toString("latin1", 0, 2) === "ER") return readAppleMap(disk, first);
  if (readUInt16(first, 510) !== 0xaa55) return [];
  const entries = readEntries(first, 0);
  if (entries.some(({ kind }) => kind === protective)) return readGpt(disk, sector) ?? readGpt(disk, 4096) ?? [];
  const partitions: Partition[] = [];
  for (const { kind, offset, length } of entries) {
    if (extended.has(kind)) partitions.push(...readExtended(disk, offset));
    else if (kind !== 0 && length > 0) partitions.push({ offset, length });
  }
  return partitions;
}

interface BootEntry extends Partition {
  readonly kind: number;
}

function readEntries(record: Buffer, base: number): BootEntry[] {
  return [446, 462, 478, 494].map((at) => ({
    kind: record[at + 4] ?? 0,
    offset: base + readUInt32(record, at + 8) * sector,
    length: readUInt32(record, at + 12) * sector,
  }));
}

/** A chain of records, each with one partition and the place of the next record from the first one on. */
function readExtended(disk: DiskBytes, start: number): Partition[] {
  const partitions: Partition[] = [];
  const seen = new Set<number>();
  let at = start;
  while (!seen.has(at) && seen.size < mostPartitions) {
    seen.add(at);
    const record = readPart(disk, at, sector);
    if (readUInt16(record, 510) !== 0xaa55) break;
    const [own] = readEntries(record, at);
    if (own !== undefined && own.kind !== 0 && own.length > 0) partitions.push(own);
    const next = readEntries(record, start)[1];
    if (next === undefined || next.kind === 0) break;
    at = next.offset;
  }
  return partitions;
}

/** The map of older Macs: one block for each partition, the first of which says how many there are. Source: Apple, Inside Macintosh: Devices. */
function readAppleMap(disk: DiskBytes, first: Buffer): Partition[] {
  const stated = first.length >= 4 ? first.readUInt16BE(2) : 0;
  const block = [512, 1024, 2048, 4096].includes(stated) ? stated : sector;
  const partitions: Partition[] = [];
  let count = 1;
  for (let index = 0; index < Math.min(count, mostPartitions); index += 1) {
    const entry = readPart(disk, (index + 1) * block, sector);
    if (entry.length < sector || entry.toString("latin1", 0, 2) !== "PM") break;
    count = entry.readUInt32BE(4);
    const kind = entry.toString("latin1", 48, 80);
    if (kind.startsWith("Apple_HFS"))
      partitions.push({ offset: entry.readUInt32BE(8) * block, length: entry.readUInt32BE(12) * block });
  }
  return partitions;
}

function readGpt(disk: DiskBytes, block: number): Partition[] | undefined {
  const header = readPart(disk, block, 512);
  if (header.toString("latin1", 0, 8) !== "EFI PART") return undefined;
  const size = readUInt32(header, 84);
  if (size < 128 || size > 4096) return undefined;
  const count = Math.min(readUInt32(header, 80), mostPartitions);
  const table = readPart(disk, readUInt64(header, 72) * block, count * size);
  const partitions: Partition[] = [];
  for (let at = 0; at + size <= table.length; at += size) {
    const first = readUInt64(table, at + 32);
    const last = readUInt64(table, at + 40);
    const isUsed = table.subarray(at, at + 16).some((byte) => byte !== 0);
    if (isUsed && last >= first) partitions.push({ offset: first * block, length: (last - first + 1) * block });
  }
  return partitions;
}
