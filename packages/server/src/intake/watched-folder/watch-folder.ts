import { lstatSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import { noteIntakeFailure } from "@doorward/store";
import type { RunContext } from "../intake-kind.ts";
import { wait } from "../../wait.ts";
import { markFile, takeFile, type TakeBytesOf, type WatchedFile } from "./take-file.ts";

/** Which folder, and how often it is looked into. */
export type FolderContext = RunContext<{ readonly folder: string; readonly everySeconds: number }>;

/** Names that programs use while they still write. */
const unfinished = /^\.|\.(?:part|tmp|filepart|crdownload|download)$/iu;
const mostFilesAtOnce = 1000;
/** Milliseconds until a file that could not be taken is tried again. */
const leftFor = 300_000;

/**
 * Looks into the folder until it is stopped: a file that did not change between two looks is taken. One that cannot be read or moved
 * is told, and keeps nobody else from being taken.
 */
export async function watchFolder<C extends FolderContext>(context: C, take: TakeBytesOf<C>): Promise<void> {
  const { settings, signal } = context;
  const folder = openFolder(context);
  const left = new Map<string, number>();
  let before: ReadonlyMap<string, string> | undefined;
  while (!signal.aborted) {
    for (const [path, at] of left) if (performance.now() - at > leftFor) left.delete(path);
    const files = listFiles(folder, left);
    for (const file of files.filter(({ path, mark }) => before?.get(path) === mark)) {
      if (signal.aborted) return;
      if (!(await takeOrLeave(file, { ...context, folder }, take))) left.set(file.path, performance.now());
    }
    if (before === undefined) await context.tellWell();
    before = new Map(files.map(({ path, mark }) => [path, mark]));
    await wait(settings.everySeconds * 1000, signal);
  }
}

/** The folder itself is one of ours: a link in its place would lead to files nobody meant. */
function openFolder({ folder: root, settings }: FolderContext): string {
  const folder = join(root, settings.folder);
  for (const part of [folder, join(folder, "done"), join(folder, "refused")]) {
    mkdirSync(part, { recursive: true, mode: 0o700 });
    if (!lstatSync(part).isDirectory())
      throw new Problem("input-not-readable", `${part} is a link. Put a folder in its place.`);
  }
  return folder;
}

/** False for a file that stays where it is, since the system does not let it be read or moved. */
async function takeOrLeave<C extends FolderContext>(
  file: WatchedFile,
  context: C,
  take: TakeBytesOf<C>,
): Promise<boolean> {
  try {
    await takeFile(file, context, take);
    return true;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    const { source, services, settings } = context;
    const failure = `A file of ${settings.folder} could not be taken (${code}) and stays there. Let the server read it, and write into done and refused.`;
    await noteIntakeFailure(services.database, source.id, failure, services.now());
    return false;
  }
}

function listFiles(folder: string, left: ReadonlyMap<string, unknown>): readonly WatchedFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !unfinished.test(entry.name) && !left.has(join(folder, entry.name)))
    .slice(0, mostFilesAtOnce)
    .flatMap(({ name }) => markFile(join(folder, name), name) ?? []);
}
