import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Files and bytes of a folder. */
export interface TreeSize {
  readonly files: number;
  readonly bytes: number;
}

/** Unpacks an archive of npm into a folder, without the folder that holds everything in it. */
export function unpackArchive(archive: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", archive, "-C", folder, "--strip-components=1", "--no-same-owner"]);
}

/** The files below a folder, with their sizes, sorted by path; links are left out. */
export function listFiles(folder: string): { readonly path: string; readonly bytes: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((path) => ({ path, bytes: statSync(path).size }));
}

/** How large a folder is. */
export function measureTree(folder: string): TreeSize {
  const files = listFiles(folder);
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
