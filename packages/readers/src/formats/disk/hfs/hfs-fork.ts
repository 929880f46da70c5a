import { joinExtents, type Extent } from "../disk-bytes.ts";

/** Where the bytes of a file stand: its size and its first eight runs of blocks. */
export function readFork(
  bytes: Buffer,
  at: number,
  block: number,
): { readonly size: number; readonly extents: Extent[] } {
  if (at + 80 > bytes.length) return { size: 0, extents: [] };
  const extents: Extent[] = [];
  for (let index = 0; index < 8; index += 1) {
    const count = bytes.readUInt32BE(at + 20 + index * 8);
    if (count > 0) extents.push({ offset: bytes.readUInt32BE(at + 16 + index * 8) * block, length: count * block });
  }
  return { size: Number(bytes.readBigUInt64BE(at)), extents: joinExtents(extents) };
}
