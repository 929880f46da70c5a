import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readBytes } from "./bytes.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { openTree, type OpenedTree } from "./open-tree.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "./spool.ts";
import type { CarryOddity, FileEntry } from "./tree.ts";

/** An arrival that was opened, read to its last byte and put away again. */
export interface Seen extends OpenedTree {
  /** Each file's path with its bytes as text, one letter for each byte. */
  readonly texts: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  readonly reasons: readonly string[];
  /** The paths that an oddity was stated of. */
  readonly odd: (oddity: CarryOddity["oddity"]) => readonly string[];
  readonly file: (path: string) => FileEntry | undefined;
}

/** Opens bytes as if a file of that name had been handed in. */
export async function seeBytes(
  bytes: Buffer,
  name = "arrival",
  limits: Partial<Limits> = {},
  passwords: readonly string[] = [],
): Promise<Seen> {
  const folder = createSpoolFolder();
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return await seePath(path, limits, passwords);
  } finally {
    removeSpoolFolder(folder);
  }
}

/** Opens what lies at a path. */
export async function seePath(
  path: string,
  limits: Partial<Limits> = {},
  passwords: readonly string[] = [],
): Promise<Seen> {
  const folder = createSpoolFolder();
  const spool = openSpool(folder, "unpacked");
  try {
    const opened = await openTree(path, { limits: { ...defaultLimits, ...limits }, spool, passwords });
    const { entries, oddities, unjudged } = opened.tree;
    const files = new Map(entries.flatMap((entry) => (entry.kind === "file" ? [[entry.path, entry] as const] : [])));
    return {
      ...opened,
      texts: new Map(Array.from(files, ([key, { bytes, size }]) => [key, readBytes(bytes, size).toString("latin1")])),
      paths: entries.map((entry) => entry.path),
      reasons: unjudged.map((row) => `${row.path}: ${row.reason}`),
      odd: (oddity) => oddities.filter((row) => row.oddity === oddity).map((row) => row.path),
      file: (key) => files.get(key),
    };
  } finally {
    spool.close();
    removeSpoolFolder(folder);
  }
}
