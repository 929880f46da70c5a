import { readPart, sliceDisk, type DiskBytes } from "../disk-bytes.ts";

/** Bytes of a footer, and kinds of disks. Source: Microsoft, Virtual Hard Disk Image Format Specification 1.0. */
const footerBytes = 512;
const kinds = { fixed: 2, dynamic: 3 } as const;
const sector = 512;
/** The largest disk of the format has a million blocks of 2 MB. */
const mostBlocks = 1_100_000;

/** A disk inside its container, or why its bytes cannot be had. */
export type InnerDisk = DiskBytes | { readonly reason: string };

/** The disk inside a VHD; undefined when the bytes are none. */
export function openVhd(disk: DiskBytes): InnerDisk | undefined {
  const footer = findFooter(disk);
  if (footer === undefined) return undefined;
  const kind = footer.readUInt32BE(60);
  if (kind === kinds.fixed) return sliceDisk(disk, 0, Math.min(disk.size - footerBytes, toNumber(footer, 48)));
  if (kind !== kinds.dynamic) return { reason: "a disk that only holds the differences from another one" };
  const header = readPart(disk, toNumber(footer, 16), 1024);
  if (header.length < 1024 || header.toString("latin1", 0, 8) !== "cxsparse")
    return { reason: "a disk whose blocks cannot be found" };
  const blockBytes = header.readUInt32BE(32);
  const count = Math.min(header.readUInt32BE(28), mostBlocks);
  if (blockBytes < sector || (blockBytes & (blockBytes - 1)) !== 0)
    return { reason: "a disk whose blocks cannot be found" };
  const table = readPart(disk, toNumber(header, 16), count * 4);
  // In front of each block stands a map with one bit for each of its sectors, filled up to a sector.
  const mapBytes = Math.ceil(blockBytes / sector / 8 / sector) * sector;
  return mapBlocks(toNumber(footer, 48), blockBytes, (block) => {
    if (block * 4 + 4 > table.length) return undefined;
    const place = table.readUInt32BE(block * 4);
    return place === 0xff_ff_ff_ff ? undefined : { disk, at: place * sector + mapBytes };
  });
}

function findFooter(disk: DiskBytes): Buffer | undefined {
  for (const at of [disk.size - footerBytes, 0]) {
    const footer = readPart(disk, at, footerBytes);
    if (footer.length === footerBytes && footer.toString("latin1", 0, 8) === "conectix") return footer;
  }
  return undefined;
}

function toNumber(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64BE(at));
}

/** A disk of the given size whose blocks stand where `find` says; those that stand nowhere are zeros. */
export function mapBlocks(
  size: number,
  blockBytes: number,
  find: (block: number) => { disk: DiskBytes; at: number } | undefined,
): DiskBytes {
  return {
    size,
    read(offset, length) {
      const parts: Buffer[] = [];
      const end = Math.min(size, offset + length);
      for (let at = offset; at < end;) {
        const inside = at % blockBytes;
        const wanted = Math.min(blockBytes - inside, end - at);
        const place = find(Math.floor(at / blockBytes));
        const part = place === undefined ? Buffer.alloc(wanted) : readPart(place.disk, place.at + inside, wanted);
        parts.push(part);
        if (part.length < wanted) break;
        at += wanted;
      }
      return Buffer.concat(parts);
    },
  };
}
