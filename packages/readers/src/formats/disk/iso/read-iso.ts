import { readUInt32 } from "../../little-endian.ts";
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
import { readRecords, sectorBytes, type IsoRecord } from "./iso-record.ts";

/** The first volume descriptor stands in sector 16. Source: ECMA-119, 6.2.1. */
const firstDescriptor = 16;
/** More descriptors than any disc has. */
const mostDescriptors = 32;

/** Escape sequences of UCS-2 in a supplementary volume descriptor. Source: Joliet Specification, 1995. */
const jolietMark = /^%\/[@CE]/u;

/** Whether a disk begins as a disc of ISO 9660 does. */
export function isIso(disk: DiskBytes): boolean {
  return readPart(disk, firstDescriptor * sectorBytes + 1, 5).toString("latin1") === "CD001";
}

/**
 * Lists a disc of ISO 9660 with the names of Joliet, else of Rock Ridge, else its own; files that only one of its trees
 * shows are listed as well. Sources: ECMA-119, Joliet Specification, IEEE P1282 (Rock Ridge).
 */
export function readIso(disk: DiskBytes): DiskReading {
  const reading = startReading();
  const roots: { record: Buffer; isJoliet: boolean }[] = [];
  for (let index = 0; index < mostDescriptors; index += 1) {
    const sector = readPart(disk, (firstDescriptor + index) * sectorBytes, sectorBytes);
    if (sector.toString("latin1", 1, 6) !== "CD001" || sector[0] === 255) break;
    const isJoliet = sector[0] === 2 && jolietMark.test(sector.toString("latin1", 88, 91));
    if (sector[0] === 1 || sector[0] === 2) roots.push({ record: sector.subarray(156, 190), isJoliet });
  }
  const known = new Set<string>();
  const wanted = roots.toSorted((a, b) => Number(b.isJoliet) - Number(a.isJoliet)).slice(0, 4);
  for (const { record, isJoliet } of wanted) walkTree(disk, record, isJoliet, reading, known);
  if (roots.length === 0) reading.unread.add("its list of files cannot be found");
  return reading;
}

interface Folder {
  readonly path: string;
  readonly at: number;
  readonly size: number;
  readonly depth: number;
}

function walkTree(disk: DiskBytes, root: Buffer, isJoliet: boolean, reading: DiskReading, known: Set<string>): void {
  const folders: Folder[] = [{ path: "", at: readUInt32(root, 2), size: readUInt32(root, 10), depth: 0 }];
  const seen = new Set<number>();
  let listed = 0;
  for (const folder of folders) {
    if (seen.has(folder.at)) continue;
    seen.add(folder.at);
    listed += Math.min(folder.size, diskLimits.folderBytes);
    if (folder.depth > diskLimits.depth || listed > diskLimits.listBytes) {
      reading.unread.add(tooMany);
      return;
    }
    const list = readPart(disk, folder.at * sectorBytes, Math.min(folder.size, diskLimits.folderBytes));
    if (!takeFolder(folder, readRecords(list, disk, isJoliet), { reading, known, folders })) return;
  }
}

interface Walk {
  readonly reading: DiskReading;
  /** Places and sizes of files that are listed already. */
  readonly known: Set<string>;
  readonly folders: Folder[];
}

function takeFolder(folder: Folder, records: Iterable<IsoRecord>, walk: Walk): boolean {
  let extents: Extent[] = [];
  let size = 0;
  for (const record of records) {
    const path = folder.path === "" ? record.name : `${folder.path}/${record.name}`;
    if (record.isFolder) {
      walk.folders.push({ path, at: record.at, size: record.size, depth: folder.depth + 1 });
      continue;
    }
    extents.push({ offset: record.at * sectorBytes, length: record.size });
    size += record.size;
    // A file of more than 4 GB is carried as several records; all but the last say so.
    if (record.goesOn && extents.length < 64) continue;
    const mark = `${extents[0]?.offset ?? 0} ${size}${size === 0 ? path.toLowerCase() : ""}`;
    const isKnown = walk.known.has(mark);
    walk.known.add(mark);
    const { isExecutable, isHidden } = record;
    if (!isKnown && !addFile(walk.reading, { path, size, extents, isExecutable, isHidden })) return false;
    extents = [];
    size = 0;
  }
  return true;
}
