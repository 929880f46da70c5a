import type { OpenBytes } from "../bytes.ts";

const windowSize = 262_144;

/** The same source, which reads a larger piece at once where small ones are asked for one after the other. */
export function readAhead(bytes: OpenBytes): OpenBytes {
  let window: Buffer = Buffer.alloc(0);
  let start = 0;
  return {
    size: bytes.size,
    close: bytes.close,
    read(offset, length) {
      if (length > windowSize / 4) return bytes.read(offset, length);
      if (offset < start || offset + length > start + window.length) {
        window = bytes.read(offset, windowSize);
        start = offset;
      }
      return window.subarray(offset - start, Math.max(offset, offset + length) - start);
    },
  };
}
