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
import { join } from "node:path";
import process from "node:process";
import { Problem } from "@doorward/core";
import { noList, openList, type LinkList } from "@doorward/readers/link";

/** The file in which imported lists are kept, inside Doorward's home. */
export function placeOfLists(home: string): string {
  return join(home, "lists.bin");
}

/** The imported lists, ready to look up; no list when none was imported. Throws a Problem when the file is damaged. */
export function openKeptLists(home: string, today: string): LinkList {
  const buffer = readKeptLists(home);
  return buffer === undefined ? noList : openList(buffer, { today, name: placeOfLists(home) });
}

/** The bytes of the file of lists; undefined when there is none. */
export function readKeptLists(home: string): ArrayBuffer | undefined {
  const path = placeOfLists(home);
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    // A small file may share its memory with others.
    return buffer.byteLength === byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new Problem(
      "input-not-readable",
      `The lists at ${path} cannot be read (${code ?? "unknown"}). Check their rights.`,
    );
  }
}

/** Puts a new file of lists in the place of the old one, at once: a reader sees the one or the other. */
export function writeKeptLists(home: string, buffer: ArrayBuffer): void {
  const path = placeOfLists(home);
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(home, { recursive: true });
    writeWhole(fresh, new Uint8Array(buffer));
    renameSync(fresh, path);
  } catch (error) {
    if (existsSync(fresh)) rmSync(fresh);
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(
      "input-not-readable",
      `The lists cannot be written to ${path} (${code ?? "unknown"}). Name another folder in DOORWARD_HOME.`,
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
