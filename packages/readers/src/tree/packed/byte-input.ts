import type { OpenBytes } from "../bytes.ts";

/** Reads a source from an offset on, byte by byte or in runs. */
export interface ByteInput {
  readonly position: () => number;
  /** The next byte; -1 behind the end. */
  readonly next: () => number;
  /** The next bytes as one number, highest first; those behind the end count as 255. */
  readonly nextNumber: (length: number) => number;
  /** The next bytes; fewer when the source ends before. */
  readonly take: (length: number) => Buffer;
  /** Whether more was asked for than there is. */
  readonly isBehind: () => boolean;
}

const windowSize = 262_144;

/** Opens a source for reading in order. */
export function readInOrder(bytes: OpenBytes, start = 0): ByteInput {
  let window: Buffer = Buffer.alloc(0);
  let at = 0;
  let position = start;
  let behind = false;
  const next = (): number => {
    if (at >= window.length) {
      window = bytes.read(position, windowSize);
      at = 0;
      if (window.length === 0) {
        behind = true;
        return -1;
      }
    }
    position += 1;
    at += 1;
    return window[at - 1] ?? -1;
  };
  return {
    position: () => position,
    isBehind: () => behind,
    next,
    nextNumber(length) {
      let value = 0;
      for (let count = 0; count < length; count += 1) value = value * 256 + (next() & 0xff);
      return value;
    },
    take(length) {
      const ready = window.subarray(at, at + length);
      at += ready.length;
      position += ready.length;
      if (ready.length === length) return ready;
      const more = bytes.read(position, length - ready.length);
      position += more.length;
      if (ready.length + more.length < length) behind = true;
      return ready.length === 0 ? more : Buffer.concat([ready, more]);
    },
  };
}
