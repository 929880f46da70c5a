import { closeSync, fstatSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ByteRange } from "./tree.ts";

/**
 * One private file that takes the bytes of everything unpacked. Names of the arrival never reach the file system,
 * and nothing in it can be started by name. It owns a descriptor; `close` gives it back.
 */
export interface Spool {
  /** Appends bytes; the source reads them back. */
  readonly append: (bytes: Uint8Array) => ByteRange;
  readonly close: () => void;
}

/** Opens a spool in a folder that `createSpoolFolder` made. */
export function openSpool(folder: string, name: string): Spool {
  const path = join(folder, name);
  const descriptor = openSync(path, "ax", 0o600);
  let end = fstatSync(descriptor).size;
  return {
    append(bytes) {
      const offset = end;
      let written = 0;
      while (written < bytes.length)
        written += writeSync(descriptor, bytes, written, bytes.length - written, offset + written);
      end += bytes.length;
      return { kind: "range", path, offset, length: bytes.length };
    },
    close: () => closeSync(descriptor),
  };
}

/** Makes a folder that only this user may enter. Whoever makes it removes it with `removeSpoolFolder`. */
export function createSpoolFolder(): string {
  return mkdtempSync(join(tmpdir(), "doorward-"));
}

/** Removes the folder with all that was unpacked into it. */
export function removeSpoolFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
