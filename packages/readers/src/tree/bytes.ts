import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "./tree.ts";

const noFollow = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads at most `length` bytes from `offset` of a source; fewer when it ends before.
 * Throws the file system's error when the file is gone, is a link, or may not be read.
 */
export function readBytes(source: ByteSource, length: number, offset = 0): Buffer {
  const descriptor = openSync(source.path, noFollow);
  try {
    const state = fstatSync(descriptor);
    if (!state.isFile()) return Buffer.alloc(0);
    const start = source.kind === "range" ? source.offset : 0;
    const size = source.kind === "range" ? source.length : state.size;
    const wanted = Math.max(0, Math.min(length, size - offset));
    const buffer = Buffer.allocUnsafe(wanted);
    let filled = 0;
    while (filled < wanted) {
      const read = readSync(descriptor, buffer, filled, wanted - filled, start + offset + filled);
      if (read === 0) break;
      filled += read;
    }
    return buffer.subarray(0, filled);
  } finally {
    closeSync(descriptor);
  }
}
