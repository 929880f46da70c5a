import { readUInt16, readUInt32 } from "../../little-endian.ts";
import {
  addFile,
  diskLimits,
  readExtents,
  readPart,
  startReading,
  tooMany,
  type DiskBytes,
  type DiskReading,
} from "../disk-bytes.ts";
import { readFileEntry, type UdfVolume } from "./udf-entry.ts";
import { readIdentifiers } from "./udf-identifier.ts";

/** Where the anchor stands, and tags of descriptors. Source: ECMA-167, 3/8.4.2.1 and 3/7.2.1. */
const anchorSector = 256;
const tags = { anchor: 2, partition: 5, logicalVolume: 6, end: 8, fileSet: 256 } as const;
const sectorSizes = [2048, 512, 4096];
const mostDescriptors = 64;

/** Whether a disk carries a volume of UDF. */
export function isUdf(disk: DiskBytes): boolean {
  return findVolume(disk) !== undefined;
}

/** Lists a volume of UDF 1.02 to 2.60 that is written plainly. Sources: ECMA-167, OSTA UDF 2.60. */
export function readUdf(disk: DiskBytes): DiskReading {
  const reading = startReading();
  const volume = findVolume(disk);
  if (volume === undefined) {
    reading.unread.add("its list of files cannot be found");
    return reading;
  }
  walkFolders(volume, reading);
  if (volume.hasOtherMap) reading.unread.add("a disc that keeps its list in a way that is not read");
  return reading;
}

function findVolume(disk: DiskBytes): (UdfVolume & { root: number; hasOtherMap: boolean }) | undefined {
  for (const sector of sectorSizes) {
    const anchor = readPart(disk, anchorSector * sector, 512);
    if (readTag(anchor) !== tags.anchor) continue;
    let partition: number | undefined;
    let logical: Buffer | undefined;
    const start = readUInt32(anchor, 20);
    for (let index = 0; index < mostDescriptors; index += 1) {
      const descriptor = readPart(disk, (start + index) * sector, 2048);
      const tag = readTag(descriptor);
      if (tag === tags.end || tag === undefined) break;
      if (tag === tags.partition) partition ??= readUInt32(descriptor, 188) * sector;
      if (tag === tags.logicalVolume) logical ??= descriptor;
    }
    if (partition === undefined || logical === undefined) continue;
    const block = readUInt32(logical, 212);
    if (![512, 1024, 2048, 4096].includes(block)) continue;
    const set = readPart(disk, partition + readUInt32(logical, 252) * block, 512);
    // The first byte of a partition map says its kind; only plain ones are read.
    const hasOtherMap = logical[440] !== 1 || readUInt32(logical, 268) > 1;
    if (readTag(set) !== tags.fileSet) return { disk, partition, block, root: -1, hasOtherMap: true };
    return { disk, partition, block, root: readUInt32(set, 404), hasOtherMap };
  }
  return undefined;
}

/** The number of a descriptor's tag when the sum of the tag's bytes is right. */
function readTag(bytes: Buffer): number | undefined {
  if (bytes.length < 16) return undefined;
  let sum = 0;
  for (let index = 0; index < 16; index += 1) if (index !== 4) sum += bytes[index] ?? 0;
  return sum % 256 === bytes[4] ? readUInt16(bytes, 0) : undefined;
}

function walkFolders(volume: UdfVolume & { root: number }, reading: DiskReading): void {
  const folders = [{ path: "", at: volume.root, depth: 0 }];
  const seen = new Set<number>();
  let listed = 0;
  for (const folder of folders) {
    if (seen.has(folder.at) || folder.at < 0) continue;
    seen.add(folder.at);
    const entry = readFileEntry(volume, folder.at);
    if (entry === undefined) continue;
    const size = Math.min(entry.size, diskLimits.folderBytes);
    listed += size;
    if (folder.depth > diskLimits.depth || listed > diskLimits.listBytes) {
      reading.unread.add(tooMany);
      return;
    }
    const list = entry.inline ?? readExtents(volume.disk, entry.extents, size);
    for (const { name, at, isFolder, isHidden } of readIdentifiers(list)) {
      const path = folder.path === "" ? name : `${folder.path}/${name}`;
      if (isFolder) {
        folders.push({ path, at, depth: folder.depth + 1 });
        continue;
      }
      const file = readFileEntry(volume, at);
      if (file === undefined) reading.unread.add("a file whose record cannot be read");
      else if (!addFile(reading, { ...file, path, isHidden })) return;
    }
  }
}
