import { readUInt16, readUInt32, readUInt64 } from "../../little-endian.ts";
import { readPart, type DiskBytes } from "../disk-bytes.ts";
import { mapBlocks, type InnerDisk } from "./vhd.ts";

/** Where the tables of regions stand. Source: [MS-VHDX] 2.2.3. */
const regionTables = [192 * 1024, 256 * 1024];
/** Ids as their bytes stand in the file. Source: [MS-VHDX] 2.2.3.2 and 2.6.2. */
const ids = {
  blocks: "6677c22d23f600429d64115e9bfd4a08",
  metadata: "06a27c8b90479a4bb8fe575f050f886e",
  parameters: "3767a1ca36fa434db3b633f0aa44e76b",
  size: "2442a52f1bcd7648b2115dbed83bf4b8",
  sectorBytes: "1dbf41816fa90947ba47f233a8faab5f",
} as const;
const megabyte = 1_048_576;
/** Sectors for which one map of sectors stands among the blocks. Source: [MS-VHDX] 2.5. */
const sectorsOfMap = 8_388_608;
/** States in which a block stands in the file. Source: [MS-VHDX] 2.5.1.1. */
const isPresent: ReadonlySet<number> = new Set([6, 7]);
const mostTableBytes = 67_108_864;

/** The disk inside a VHDX; undefined when the bytes are none. What waits in its log is not played in. */
export function openVhdx(disk: DiskBytes): InnerDisk | undefined {
  if (readPart(disk, 0, 8).toString("latin1") !== "vhdxfile") return undefined;
  const regions = readRegions(disk);
  const metadata = regions.get(ids.metadata);
  const blocks = regions.get(ids.blocks);
  const items = metadata === undefined ? undefined : readItems(disk, metadata.at);
  const parameters = items?.get(ids.parameters);
  const size = readUInt64(items?.get(ids.size) ?? Buffer.alloc(0), 0);
  const sector = readUInt32(items?.get(ids.sectorBytes) ?? Buffer.alloc(0), 0);
  if (blocks === undefined || parameters === undefined || size === 0 || ![512, 4096].includes(sector))
    return { reason: "a disk whose blocks cannot be found" };
  if ((readUInt32(parameters, 4) & 2) !== 0)
    return { reason: "a disk that only holds the differences from another one" };
  const blockBytes = readUInt32(parameters, 0);
  if (blockBytes < megabyte || (blockBytes & (blockBytes - 1)) !== 0)
    return { reason: "a disk whose blocks cannot be found" };
  const ratio = Math.max(1, Math.floor((sectorsOfMap * sector) / blockBytes));
  const table = readPart(disk, blocks.at, Math.min(blocks.length, mostTableBytes));
  return mapBlocks(size, blockBytes, (block) => {
    const entry = readUInt64(table, (block + Math.floor(block / ratio)) * 8);
    // The lowest 3 bits are the state, the bits from 20 on the place in megabytes.
    return isPresent.has(entry % 8) ? { disk, at: Math.floor(entry / megabyte) * megabyte } : undefined;
  });
}

function readRegions(disk: DiskBytes): Map<string, { at: number; length: number }> {
  const regions = new Map<string, { at: number; length: number }>();
  for (const start of regionTables) {
    const table = readPart(disk, start, 65_536);
    if (table.toString("latin1", 0, 4) !== "regi") continue;
    for (let index = 0; index < Math.min(readUInt32(table, 8), 64); index += 1) {
      const at = 16 + index * 32;
      const id = table.toString("hex", at, at + 16);
      if (!regions.has(id)) regions.set(id, { at: readUInt64(table, at + 16), length: readUInt32(table, at + 24) });
    }
  }
  return regions;
}

function readItems(disk: DiskBytes, start: number): Map<string, Buffer> {
  const items = new Map<string, Buffer>();
  const table = readPart(disk, start, 65_536);
  if (table.toString("latin1", 0, 8) !== "metadata") return items;
  for (let index = 0; index < Math.min(readUInt16(table, 10), 64); index += 1) {
    const at = 32 + index * 32;
    const place = start + readUInt32(table, at + 16);
    items.set(table.toString("hex", at, at + 16), readPart(disk, place, Math.min(readUInt32(table, at + 20), 64)));
  }
  return items;
}
