import { readUInt16, readUInt64 } from "../../little-endian.ts";
import {
  addFile,
  diskLimits,
  readPart,
  startReading,
  tooMany,
  type DiskBytes,
  type DiskReading,
  type Extent,
} from "../disk-bytes.ts";
import { readRecord, type NtfsRecord } from "./ntfs-record.ts";

/** Where a volume of NTFS keeps what, in bytes. */
export interface NtfsVolume {
  readonly disk: DiskBytes;
  readonly cluster: number;
  /** Where the first record of the table of files stands. */
  readonly table: number;
  readonly recordBytes: number;
}

/** Reads the boot sector; undefined when no volume of NTFS begins here. Source: libfsntfs, NTFS format description. */
export function findNtfs(disk: DiskBytes): NtfsVolume | undefined {
  const boot = readPart(disk, 0, 512);
  if (boot.length < 512 || boot.toString("latin1", 3, 11) !== "NTFS    ") return undefined;
  const sector = readUInt16(boot, 11);
  const cluster = sector * readSizes(boot[13] ?? 0);
  const stated = boot.readInt8(64);
  const recordBytes = stated < 0 ? 2 ** -stated : stated * cluster;
  const isSound = [512, 1024, 2048, 4096].includes(sector) && cluster >= sector && cluster <= 2_097_152;
  if (!isSound || ![512, 1024, 2048, 4096].includes(recordBytes)) return undefined;
  return { disk, cluster, table: readUInt64(boot, 48) * cluster, recordBytes };
}

/** Above 128 the number is an exponent, written below zero. */
function readSizes(stated: number): number {
  return stated > 128 ? 2 ** (256 - stated) : stated;
}

/** The record of the top folder, and the first one that is not the volume's own. Source: libfsntfs, metadata files. */
const topFolder = 5;
const firstOfUser = 16;
/** Records of the table that are read. */
const mostRecords = 400_000;

/** Lists a volume of NTFS by its table of files: names, and where the bytes stand when they are not packed or encrypted. */
export function readNtfs(volume: NtfsVolume): DiskReading {
  const reading = startReading();
  const own = readRecord(readPart(volume.disk, volume.table, volume.recordBytes), volume);
  if (own === undefined) {
    reading.unread.add("its list of files cannot be found");
    return reading;
  }
  const records = new Map<number, NtfsRecord>();
  for (const [index, record] of readRecords(volume, own, reading)) records.set(index, record);
  for (const [index, record] of records) {
    if (index < firstOfUser || record.isFolder || record.name === "") continue;
    const path = findPath(records, record);
    if (path === undefined) continue;
    const { size, extents, inline, isHidden } = record;
    if (record.isPacked) reading.unread.add("a file that the disk keeps packed or encrypted");
    if (record.isScattered) reading.unread.add("a file in more pieces than its record holds");
    const file = { path, size, extents, isExecutable: false, isHidden };
    if (!addFile(reading, inline === undefined ? file : { ...file, inline })) break;
  }
  return reading;
}

function* readRecords(volume: NtfsVolume, own: NtfsRecord, reading: DiskReading): Generator<[number, NtfsRecord]> {
  const { recordBytes } = volume;
  const extents: readonly Extent[] = own.extents;
  let index = 0;
  for (const { offset, length } of extents) {
    if (offset < 0) continue;
    for (let at = 0; at + recordBytes <= length; at += recordBytes) {
      if (index >= mostRecords) {
        reading.unread.add(tooMany);
        return;
      }
      const bytes = readPart(volume.disk, offset + at, recordBytes);
      if (bytes.length < recordBytes) return;
      const record = readRecord(bytes, volume);
      if (record !== undefined) yield [index, record];
      index += 1;
    }
  }
}

/** The path by the folders above; undefined for what the volume keeps for itself and for folders that hold themselves. */
function findPath(records: ReadonlyMap<number, NtfsRecord>, file: NtfsRecord): string | undefined {
  const parts = [file.name];
  let { parent } = file;
  for (let depth = 0; depth < diskLimits.depth; depth += 1) {
    if (parent === topFolder) return parts.toReversed().join("/");
    const folder = records.get(parent);
    if (folder === undefined || parent < firstOfUser) return undefined;
    parts.push(folder.name);
    ({ parent } = folder);
  }
  return undefined;
}
