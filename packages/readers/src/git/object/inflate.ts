import { constants, inflateSync, type ZlibOptions } from "node:zlib";

/**
 * The most packed bytes that an honest zlib stream of `size` bytes takes: zlib's own `deflateBound` for the worst
 * settings (zlib.h), rounded up. It keeps streams of empty blocks from costing more than they give.
 */
export function boundPackedSize(size: number): number {
  return size + Math.ceil(size / 4) + 1024;
}

/** Unpacked bytes and how many packed bytes they took. */
export interface Inflated {
  readonly bytes: Buffer;
  readonly consumed: number;
}

/** Unpacks a zlib stream of exactly `size` bytes; undefined when it is broken or of another size. What follows it is ignored. */
export function inflateExactly(packed: Uint8Array, size: number): Buffer | undefined {
  const bytes = inflate(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) });
  return bytes?.length === size ? bytes : undefined;
}

/** The same, and where the stream ends. */
export function inflateMeasured(packed: Uint8Array, size: number): Inflated | undefined {
  const options: ZlibOptions = { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1), info: true };
  try {
    const { buffer, engine } = inflateSync(packed, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return buffer.length === size ? { bytes: buffer, consumed: engine.bytesWritten } : undefined;
  } catch {
    return undefined;
  }
}

/** Unpacks a zlib stream of at most `longest` bytes; undefined when it is broken or longer. */
export function inflateAtMost(packed: Uint8Array, longest: number): Buffer | undefined {
  return inflate(packed, { maxOutputLength: Math.max(1, longest) });
}

/**
 * Packed bytes that always give at least the first unpacked ones: the table before a block's first byte takes at most
 * 14 + 19 * 3 + 316 * 14 bits (RFC 1951, section 3.2.7), and a few bytes follow.
 */
export const startBytes = 1024;

/** The beginning of what a zlib stream holds, from its first `startBytes` alone; undefined when they are broken. */
export function inflateStart(packed: Uint8Array): Buffer | undefined {
  return inflate(packed.subarray(0, startBytes), { finishFlush: constants.Z_SYNC_FLUSH });
}

function inflate(packed: Uint8Array, options: ZlibOptions): Buffer | undefined {
  try {
    return inflateSync(packed, options);
  } catch {
    return undefined;
  }
}
