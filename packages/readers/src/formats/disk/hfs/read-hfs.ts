import {
  addFile,
  diskLimits,
  readExtents,
  readPart,
  startReading,
  type DiskBytes,
  type DiskReading,
} from "../disk-bytes.ts";
import { readFork } from "./hfs-fork.ts";
import { readCatalog, type HfsFile, type HfsFolder } from "./hfs-catalog.ts";

/** Where the header of a volume stands, and its marks. Source: Apple, Technical Note TN1150, HFS Plus Volume Format. */
const headerAt = 1024;
const marks: ReadonlySet<string> = new Set(["H+", "HX"]);
/** Where the header describes the file that lists all files. */
const catalogAt = 272;
/** The top folder. */
const topFolder = 2;
const mostCatalogBytes = 134_217_728;

/** A volume of macOS. */
export interface HfsVolume {
  readonly disk: DiskBytes;
  readonly block: number;
  readonly catalog: Buffer;
}

/** Reads the header; undefined when no volume of HFS+ begins here. */
export function findHfs(disk: DiskBytes): HfsVolume | undefined {
  const header = readPart(disk, headerAt, 512);
  if (header.length < 512 || !marks.has(header.toString("latin1", 0, 2))) return undefined;
  const block = header.readUInt32BE(40);
  if (block < 512 || block > 1_048_576 || (block & (block - 1)) !== 0) return undefined;
  const { extents, size } = readFork(header, catalogAt, block);
  return { disk, block, catalog: readExtents(disk, extents, Math.min(size, mostCatalogBytes)) };
}

/** Lists a volume of HFS+. Files that macOS keeps packed are listed without their bytes. */
export function readHfs({ disk, block, catalog }: HfsVolume): DiskReading {
  const reading = startReading();
  const { folders, files, isWhole } = readCatalog(catalog, block);
  if (!isWhole) reading.unread.add("its list of files is broken or too long");
  for (const file of files) {
    const path = findPath(folders, file);
    if (path === undefined) continue;
    const { size, extents, isExecutable, isHidden } = file;
    const stored = extents.reduce((sum, { length }) => sum + length, 0);
    if (stored < size) reading.unread.add("a file in more pieces than its record holds");
    if (!addFile(reading, { path, size, extents, isExecutable, isHidden })) break;
  }
  if (disk.size === 0) reading.unread.add("its list of files cannot be found");
  return reading;
}

/** The path by the folders above; undefined for what macOS keeps for itself and for folders that hold themselves. */
function findPath(folders: ReadonlyMap<number, HfsFolder>, file: HfsFile): string | undefined {
  const parts = [file.name];
  let { parent } = file;
  for (let depth = 0; depth < diskLimits.depth; depth += 1) {
    if (parent === topFolder) return parts.toReversed().join("/");
    const folder = folders.get(parent);
    // Names that begin with zeros are those of the folders for links.
    if (folder === undefined || folder.name.startsWith("\0")) return undefined;
    parts.push(folder.name);
    ({ parent } = folder);
  }
  return undefined;
}
