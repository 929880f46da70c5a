import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "./tree.ts";

const noFollow = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** An open source of bytes. It owns a descriptor; `close` gives it back. */
export interface OpenBytes {
  /** How many bytes there are. */
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer when the source ends before. With `into`, they lie there if they fit. */
  readonly read: (offset: number, length: number, into?: Buffer) => Buffer;
  readonly close: () => void;
}

/**
 * Opens a source for several reads. Anything but a regular file is empty. For a range without bytes no file is opened,
 * since archives may have hundreds of thousands of empty members.
 * Throws the file system's error when the file is gone, is a link, or may not be read.
 */
export function openBytes(source: ByteSource): OpenBytes {
  if (source.kind === "range" && source.length === 0) return memoryBytes(Buffer.alloc(0));
  const descriptor = openSync(source.path, noFollow);
  const state = fstatSync(descriptor);
  const start = source.kind === "range" ? source.offset : 0;
  const size = state.isFile() ? (source.kind === "range" ? source.length : state.size) : 0;
  return {
    size,
    close: () => closeSync(descriptor),
    read(offset, length, into) {
      const wanted = Math.max(0, Math.min(length, size - offset));
      const buffer = into !== undefined && wanted <= into.length ? into : Buffer.allocUnsafe(wanted);
      let filled = 0;
      while (filled < wanted) {
        const read = readSync(descriptor, buffer, filled, wanted - filled, start + offset + filled);
        if (read === 0) break;
        filled += read;
      }
      return buffer.subarray(0, filled);
    },
  };
}

/** The bytes between two offsets of an open source; it stays the other's to close. */
export function sliceBytes(bytes: OpenBytes, start: number, end: number): OpenBytes {
  const size = Math.max(0, Math.min(end, bytes.size) - start);
  return {
    size,
    read: (offset, length) => bytes.read(start + offset, Math.max(0, Math.min(length, size - offset))),
    close: () => undefined,
  };
}

/** Bytes at hand, in the shape of an open source. */
export function memoryBytes(bytes: Buffer): OpenBytes {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, Math.max(offset, offset + length)),
    close: () => undefined,
  };
}

/**
 * Reads at most `length` bytes from `offset` of a source; fewer when it ends before. With `into`, they lie there if they
 * fit, and stay until it is used again.
 * Throws the file system's error when the file is gone, is a link, or may not be read.
 */
export function readBytes(source: ByteSource, length: number, offset = 0, into?: Buffer): Buffer {
  const bytes = openBytes(source);
  try {
    return bytes.read(offset, length, into);
  } finally {
    bytes.close();
  }
}
