import { readUInt16, readUInt32 } from "../../little-endian.ts";
import {
  addFile,
  diskLimits,
  joinExtents,
  readExtents,
  readPart,
  startReading,
  tooMany,
  type DiskBytes,
  type DiskReading,
  type Extent,
} from "../disk-bytes.ts";
import { readFatEntries } from "./fat-entry.ts";
import { openTable, type FatTable } from "./fat-table.ts";

/** Where the parts of a volume stand, in bytes. */
export interface FatVolume {
  readonly disk: DiskBytes;
  readonly cluster: number;
  readonly table: number;
  readonly tableBytes: number;
  /** The list of the top folder of FAT12 and FAT16; of FAT32 its length is 0. */
  readonly root: Extent;
  readonly rootCluster: number;
  /** Where cluster 2 stands. */
  readonly data: number;
  readonly clusters: number;
}

/** Reads the boot sector; undefined when no volume of FAT begins here. Source: Microsoft, FAT32 File System Specification 1.03. */
export function findFat(disk: DiskBytes): FatVolume | undefined {
  const boot = readPart(disk, 0, 512);
  if (boot.length < 512 || readUInt16(boot, 510) !== 0xaa55) return undefined;
  const sector = readUInt16(boot, 11);
  const perCluster = boot[13] ?? 0;
  const tables = boot[16] ?? 0;
  const reserved = readUInt16(boot, 14);
  const isSound =
    [512, 1024, 2048, 4096].includes(sector) && perCluster > 0 && (perCluster & (perCluster - 1)) === 0 && reserved > 0;
  if (!isSound || tables === 0 || tables > 4) return undefined;
  const tableSectors = readUInt16(boot, 22) || readUInt32(boot, 36);
  const sectors = readUInt16(boot, 19) || readUInt32(boot, 32);
  const rootBytes = readUInt16(boot, 17) * 32;
  const root = (reserved + tables * tableSectors) * sector;
  const data = root + Math.ceil(rootBytes / sector) * sector;
  const cluster = perCluster * sector;
  if (tableSectors === 0 || sectors === 0) return undefined;
  return {
    disk,
    cluster,
    table: reserved * sector,
    tableBytes: tableSectors * sector,
    root: { offset: root, length: rootBytes },
    rootCluster: rootBytes === 0 ? readUInt32(boot, 44) : 0,
    data,
    clusters: Math.max(0, Math.floor((sectors * sector - data) / cluster)),
  };
}

interface Folder {
  readonly path: string;
  /** Its first cluster; 0 for the top folder of FAT12 and FAT16. */
  readonly cluster: number;
  readonly depth: number;
}

/** Lists a volume of FAT12, FAT16 or FAT32 with its long names. Chains and folders that lead back to themselves end. */
export function readFat(volume: FatVolume): DiskReading {
  const reading = startReading();
  const table = openTable(volume);
  const folders: Folder[] = [{ path: "", cluster: volume.rootCluster, depth: 0 }];
  const seen = new Set<number>();
  let listed = 0;
  for (const folder of folders) {
    if (seen.has(folder.cluster)) continue;
    seen.add(folder.cluster);
    const list = readList(volume, table, folder.cluster);
    listed += list.length;
    if (folder.depth > diskLimits.depth || listed > diskLimits.listBytes) {
      reading.unread.add(tooMany);
      break;
    }
    if (!takeFolder(volume, table, folder, list, reading, folders)) break;
  }
  if (table.isExhausted()) reading.unread.add("its chains of clusters are longer than the disk");
  return reading;
}

function readList(volume: FatVolume, table: FatTable, cluster: number): Buffer {
  if (cluster === 0) return readPart(volume.disk, volume.root.offset, volume.root.length);
  const extents = findExtents(volume, table, cluster, diskLimits.folderBytes);
  return readExtents(volume.disk, extents, diskLimits.folderBytes);
}

function takeFolder(
  volume: FatVolume,
  table: FatTable,
  folder: Folder,
  list: Buffer,
  reading: DiskReading,
  folders: Folder[],
): boolean {
  for (const { name, cluster, size, isFolder, isHidden } of readFatEntries(list)) {
    const path = folder.path === "" ? name : `${folder.path}/${name}`;
    if (isFolder) {
      if (cluster >= 2) folders.push({ path, cluster, depth: folder.depth + 1 });
      continue;
    }
    const extents = size === 0 ? [] : findExtents(volume, table, cluster, size);
    if (!addFile(reading, { path, size, extents, isExecutable: false, isHidden })) return false;
  }
  return true;
}

function findExtents({ cluster, data }: FatVolume, table: FatTable, first: number, size: number): Extent[] {
  const places = table.follow(first, Math.ceil(size / cluster));
  return joinExtents(places.map((place) => ({ offset: data + (place - 2) * cluster, length: cluster })));
}
