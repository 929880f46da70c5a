import { createHash } from "node:crypto";
import { realpathSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { Problem } from "@doorward/core";
import { openBytes, type OpenBytes } from "./bytes.ts";
import { tellFileError } from "./file-error.ts";
import { createCarrier, createIntake, finishIntake, type Intake, type Progress } from "./intake/intake.ts";
import { takeInPlace } from "./intake/take.ts";
import type { Limits } from "./limits.ts";
import { openArchive } from "./open-archive.ts";
import { openNested } from "./open-nested.ts";
import { recogniseArchive } from "./recognise.ts";
import type { Spool } from "./spool.ts";
import type { Tree } from "./tree.ts";
import { walkFolder } from "./walk-folder.ts";

/** What `openTree` needs beside the path. */
export interface OpenOptions {
  readonly limits: Limits;
  /** Takes the bytes of everything unpacked; it stays the caller's to close, and must outlive the tree. */
  readonly spool: Spool;
  /** Files that lie in a folder and are looked into although their names claim texts. */
  readonly lookInto?: ReadonlySet<string>;
  /** Hears now and then how many entries were found and how many bytes were unpacked. */
  readonly onProgress?: Progress;
  /** Passwords that were found beside the arrival, to be tried on encrypted members of zip archives. */
  readonly passwords?: readonly string[];
}

/** An arrival, opened. */
export interface OpenedTree {
  readonly tree: Tree;
  readonly form: "folder" | "archive" | "file";
  /** SHA-256 of the archive or file, in hexadecimal. */
  readonly sha256?: string;
}

/**
 * Opens what was handed in: a folder, an archive of any kind that is known by its content, or a single file, with the
 * archives inside. Nothing is run or followed, and no name of the arrival is written anywhere.
 * Throws a `Problem` when there is nothing at the path or it may not be read; anything wrong inside is a fact.
 */
export async function openTree(path: string, options: OpenOptions): Promise<OpenedTree> {
  const intake = createIntake(options.limits, options.spool, {
    onProgress: options.onProgress,
    passwords: options.passwords,
  });
  const name = basename(resolve(path));
  const { place, isFolder } = findArrival(path);
  if (isFolder) {
    walkFolder(place, createCarrier(intake, { path: name }), options.lookInto ?? new Set());
    await openNested(intake);
    return { tree: finishIntake(intake, name), form: "folder" };
  }
  const bytes = openFile(path, place);
  try {
    const format = recogniseArchive(bytes);
    if (format === undefined) takeWhole(intake, name, place, bytes);
    else await openArchive(bytes, format, createCarrier(intake, { path: name, packedBytes: bytes.size }));
    await openNested(intake);
    const form = format === undefined ? "file" : "archive";
    return { tree: finishIntake(intake, name), form, sha256: hashBytes(bytes) };
  } finally {
    bytes.close();
  }
}

function takeWhole(intake: Intake, name: string, path: string, { size }: OpenBytes): void {
  const executable = (statSync(path).mode & 0o111) !== 0;
  takeInPlace(createCarrier(intake, { path: name }), { name, executable, size }, { kind: "file", path });
}

/** The path a person named may itself be a link, as `/tmp` is on a Mac; what it leads to is the arrival. */
function findArrival(path: string): { place: string; isFolder: boolean } {
  try {
    const place = realpathSync(path);
    const state = statSync(place);
    if (state.isDirectory() || state.isFile()) return { place, isFolder: state.isDirectory() };
  } catch (error) {
    return refuse(path, error);
  }
  throw new Problem("input-not-readable", `${path} is neither a file nor a folder. Name a file or a folder.`);
}

function openFile(path: string, place: string): OpenBytes {
  try {
    return openBytes({ kind: "file", path: place });
  } catch (error) {
    return refuse(path, error);
  }
}

function refuse(path: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR")
    throw new Problem("input-not-found", `There is nothing at ${path}. Check the path, then try again.`);
  throw new Problem("input-not-readable", `${path} cannot be opened: ${tellFileError(error)}. Check its permissions.`);
}

function hashBytes(bytes: OpenBytes): string {
  const hash = createHash("sha256");
  const pieceSize = 1_048_576;
  for (let offset = 0; offset < bytes.size; offset += pieceSize) hash.update(bytes.read(offset, pieceSize));
  return hash.digest("hex");
}
