import { diskLimits, type Extent } from "../disk-bytes.ts";
import { readFork } from "./hfs-fork.ts";
import { readUtf16 } from "../../../text/read-utf16.ts";

/** A folder of a catalog. */
export interface HfsFolder {
  readonly name: string;
  readonly parent: number;
}

/** A file of a catalog. */
export interface HfsFile extends HfsFolder {
  readonly size: number;
  readonly extents: readonly Extent[];
  readonly isExecutable: boolean;
  readonly isHidden: boolean;
}

/** All that a catalog lists. */
export interface HfsCatalog {
  readonly folders: ReadonlyMap<number, HfsFolder>;
  readonly files: readonly HfsFile[];
  readonly isWhole: boolean;
}

/** Kinds of nodes and records. Source: Apple, TN1150, B-trees and Catalog File Data. */
const leafKind = 0xff;
const folderRecord = 1;
const fileRecord = 2;
/** The bit by which Finder does not show something. Source: Apple, Finder.h, kIsInvisible. */
const invisible = 0x4000;

/** Reads the leaves of a catalog from the first to the last; a chain that leads back to itself ends. */
export function readCatalog(catalog: Buffer, block: number): HfsCatalog {
  const folders = new Map<number, HfsFolder>();
  const files: HfsFile[] = [];
  const nodeBytes = catalog.length >= 64 ? catalog.readUInt16BE(32) : 0;
  if (nodeBytes < 512 || (nodeBytes & (nodeBytes - 1)) !== 0) return { folders, files, isWhole: false };
  const most = Math.floor(catalog.length / nodeBytes);
  let node = catalog.readUInt32BE(24);
  let read = 0;
  for (; node !== 0 && node < most && read < most && files.length < diskLimits.files; read += 1) {
    const bytes = catalog.subarray(node * nodeBytes, (node + 1) * nodeBytes);
    if (bytes[8] === leafKind) readLeaf(bytes, block, folders, files);
    node = bytes.readUInt32BE(0);
  }
  return { folders, files, isWhole: node === 0 };
}

/** The offsets of the records stand at the end of a node, the first one last. */
function readLeaf(node: Buffer, block: number, folders: Map<number, HfsFolder>, files: HfsFile[]): void {
  const count = Math.min(node.readUInt16BE(10), Math.floor(node.length / 16));
  for (let index = 0; index < count; index += 1) {
    const at = node.readUInt16BE(node.length - 2 - index * 2);
    if (at + 10 > node.length) continue;
    const parent = node.readUInt32BE(at + 2);
    const nameEnd = at + 8 + node.readUInt16BE(at + 6) * 2;
    const data = at + 2 + node.readUInt16BE(at);
    if (nameEnd > node.length || data + 88 > node.length) continue;
    const name = readUtf16(Buffer.from(node.subarray(at + 8, nameEnd)).swap16()).normalize("NFC");
    const kind = node.readUInt16BE(data);
    if (kind === folderRecord) folders.set(node.readUInt32BE(data + 8), { name, parent });
    if (kind === fileRecord)
      files.push({
        name,
        parent,
        ...readFork(node, data + 88, block),
        isExecutable: (node.readUInt16BE(data + 42) & 0o111) !== 0,
        isHidden: (node.readUInt16BE(data + 56) & invisible) !== 0,
      });
  }
}
