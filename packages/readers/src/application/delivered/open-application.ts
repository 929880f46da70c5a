import { statSync } from "node:fs";
import { listOuterPaths } from "@doorward/core";
import { findRepositories, isGitFolder } from "../../git/find-repositories.ts";
import { openBytes } from "../../tree/bytes.ts";
import { createCarrier, createIntake, finishIntake } from "../../tree/intake/intake.ts";
import { takeBytes, takeInPlace } from "../../tree/intake/take.ts";
import { openNested } from "../../tree/open-nested.ts";
import { openTree } from "../../tree/open-tree.ts";
import type { Spool } from "../../tree/spool.ts";
import type { FileEntry, Tree } from "../../tree/tree.ts";
import { groupOf, type FileType } from "../../type/types.ts";
import { recogniseFile } from "../../type/recognise-file.ts";
import type { ApplicationJob } from "../application-job.ts";

/** A file of an application that is read by itself, and neither a part of a document nor of a clone. */
export interface ApplicationFile extends FileEntry {
  readonly type: FileType;
}

/** An application, opened. Paths of what was handed in as one file begin with its name. */
export interface OpenedApplication {
  readonly tree: Tree;
  readonly isFolder: boolean;
  readonly files: readonly ApplicationFile[];
  /** Of a folder: every file in it outside of clones, as it lies on disk. */
  readonly onDisk: readonly { readonly path: string; readonly file: string }[];
  /** There are more files than are looked at. */
  readonly isCut: boolean;
  /** Git folders of clones, as `app/.git`. */
  readonly clones: readonly string[];
}

/** Files beside each other that are looked at. An application has a handful. */
const mostFiles = 200;
const mostClones = 20;

/** Opens a folder, an archive, a single file, or bytes. Throws a Problem when there is nothing at the path. */
export async function openApplication(job: ApplicationJob, spool: Spool): Promise<OpenedApplication> {
  const { name, source, limits } = job;
  const isFolder = source.kind === "path" && statSync(source.path, { throwIfNoEntry: false })?.isFile() !== true;
  const tree = isFolder
    ? (await openTree(source.path, { limits, spool })).tree
    : await openOne(name, source, job, spool);
  const clones = findRepositories(tree).filter((folder) => isGitFolder(folder) && !folder.includes("/.git/"));
  const inClone = clones.map((folder) => folder.slice(0, -".git".length));
  const own = tree.entries.filter(
    (entry): entry is FileEntry => entry.kind === "file" && !inClone.some((prefix) => entry.path.startsWith(prefix)),
  );
  const types = new Map<string, FileType>();
  const typeOf = (entry: FileEntry) => types.get(entry.path) ?? recogniseEntry(entry);
  const files: ApplicationFile[] = [];
  for (const entry of own) {
    const isInside = listOuterPaths(entry.path).some((path) => groupOf(types.get(path) ?? "zip") !== "archive");
    if (isInside || files.length >= mostFiles) continue;
    const type = typeOf(entry);
    types.set(entry.path, type);
    if (groupOf(type) !== "archive") files.push({ ...entry, type });
  }
  const onDisk = own.flatMap(({ path, bytes }) => (bytes.kind === "file" ? [{ path, file: bytes.path }] : []));
  return {
    tree,
    isFolder,
    files,
    onDisk: isFolder ? onDisk.slice(0, mostFiles) : [],
    isCut: files.length >= mostFiles || onDisk.length > mostFiles,
    clones: clones.slice(0, mostClones),
  };
}

async function openOne(
  name: string,
  source: ApplicationJob["source"],
  { limits }: Pick<ApplicationJob, "limits">,
  spool: Spool,
): Promise<Tree> {
  const intake = createIntake(limits, spool);
  const carrier = createCarrier(intake, { path: name });
  if (source.kind === "bytes") takeBytes(carrier, { name, executable: false }, source.bytes);
  else {
    const { size } = statSync(source.path);
    takeInPlace(carrier, { name, executable: false, size }, { kind: "file", path: source.path });
  }
  await openNested(intake);
  return finishIntake(intake, name);
}

function recogniseEntry({ path, bytes }: FileEntry): FileType {
  const opened = openBytes(bytes);
  try {
    return recogniseFile(path, opened);
  } finally {
    opened.close();
  }
}
