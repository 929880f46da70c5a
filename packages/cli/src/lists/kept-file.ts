import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { Problem } from "@doorward/core";

/** The bytes of a file that Doorward keeps; undefined when there is none. `what` names it in a problem: "The lists". */
export function readKeptFile(path: string, what: string): ArrayBuffer | undefined {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    // A small file may share its memory with others.
    return buffer.byteLength === byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new Problem(
      "input-not-readable",
      `${what} at ${path} cannot be read (${code ?? "unknown"}). Check their rights.`,
    );
  }
}

/** Puts a new file in the place of the old one, at once: a reader sees the one or the other. */
export function replaceKeptFile(path: string, buffer: ArrayBuffer, what: string): void {
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(fresh, new Uint8Array(buffer));
    renameSync(fresh, path);
  } catch (error) {
    if (existsSync(fresh)) rmSync(fresh);
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(
      "input-not-readable",
      `${what} cannot be written to ${path} (${code ?? "unknown"}). Name another folder in DOORWARD_HOME.`,
    );
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "w", 0o600);
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
