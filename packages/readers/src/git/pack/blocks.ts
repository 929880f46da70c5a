import type { ByteSource } from "../../tree/tree.ts";
import { readQuietly } from "../read-quietly.ts";

/** Reads of any range of large files, by way of blocks that are kept while they are in use. */
export interface BlockCache {
  /** Opens a file of `size` bytes for reading. */
  readonly open: (source: ByteSource, size: number) => BlockReader;
}

/** A large file, opened for reading any range of it. */
export interface BlockReader {
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer where the file ends. The bytes may be shared: they are not written to. */
  readonly read: (offset: number, length: number) => Buffer;
}

const blockBytes = 524_288;
const keptBlocks = 64;

/** One cache serves all packs of a repository, so that many packs hold no more memory than one. */
export function openBlockCache(): BlockCache {
  const blocks = new Map<string, Buffer>();
  let opened = 0;
  return {
    open(source, size) {
      const name = String((opened += 1));
      const block = (index: number) => {
        const key = `${name}:${index}`;
        const known = blocks.get(key);
        if (known !== undefined) return known;
        const bytes = readQuietly(source, blockBytes, index * blockBytes);
        if (blocks.size >= keptBlocks) blocks.delete(blocks.keys().next().value ?? "");
        blocks.set(key, bytes);
        return bytes;
      };
      return { size, read: (offset, length) => readAcross(block, offset, Math.min(length, size - offset)) };
    },
  };
}

function readAcross(block: (index: number) => Buffer, offset: number, length: number): Buffer {
  const first = Math.floor(offset / blockBytes);
  const start = offset - first * blockBytes;
  if (length <= 0) return Buffer.alloc(0);
  if (start + length <= blockBytes) return block(first).subarray(start, start + length);
  const parts = [block(first).subarray(start)];
  for (let left = start + length - blockBytes; left > 0; left -= blockBytes)
    parts.push(block(first + parts.length).subarray(0, left));
  return Buffer.concat(parts);
}
