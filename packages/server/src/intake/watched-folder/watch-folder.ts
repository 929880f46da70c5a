import { lstatSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import type { z } from "zod";
import type { RunContext } from "../intake-kind.ts";
import { wait } from "../wait.ts";
import { markFile, takeFile, type WatchedFile } from "./take-file.ts";
import type { watchedFolderSettings } from "./watched-folder.ts";

type Context = RunContext<z.output<typeof watchedFolderSettings>>;

/** Names that programs use while they still write. */
const unfinished = /^\.|\.(?:part|tmp|filepart|crdownload|download)$/iu;
const mostFilesAtOnce = 1000;

/** Looks into the folder until it is stopped: a file that did not change between two looks is taken. */
export async function watchFolder(context: Context): Promise<void> {
  const { settings, signal } = context;
  const folder = openFolder(context);
  let before: ReadonlyMap<string, string> = new Map();
  await context.tellWell();
  while (!signal.aborted) {
    const files = listFiles(folder);
    for (const file of files.filter(({ path, mark }) => before.get(path) === mark)) {
      if (signal.aborted) return;
      await takeFile(file, { ...context, folder });
    }
    before = new Map(files.map(({ path, mark }) => [path, mark]));
    await wait(settings.everySeconds * 1000, signal);
  }
}

/** The folder itself is one of ours: a link in its place would lead to files nobody meant. */
function openFolder({ folder: root, settings }: Context): string {
  const folder = join(root, settings.folder);
  for (const part of [folder, join(folder, "done"), join(folder, "refused")]) {
    mkdirSync(part, { recursive: true, mode: 0o700 });
    if (!lstatSync(part).isDirectory())
      throw new Problem("input-not-readable", `${part} is a link. Put a folder in its place.`);
  }
  return folder;
}

function listFiles(folder: string): readonly WatchedFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !unfinished.test(entry.name))
    .slice(0, mostFilesAtOnce)
    .flatMap(({ name }) => markFile(join(folder, name), name) ?? []);
}
