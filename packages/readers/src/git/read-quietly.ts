import { readBytes } from "../tree/bytes.ts";
import type { ByteSource } from "../tree/tree.ts";

/** Reads bytes of a source; a source that can no longer be read is an empty one, and what needs it is then broken. */
export function readQuietly(source: ByteSource, length: number, offset = 0): Buffer {
  try {
    return readBytes(source, length, offset);
  } catch {
    return Buffer.alloc(0);
  }
}
