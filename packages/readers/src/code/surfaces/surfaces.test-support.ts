import type { ExampleContent, Setting, Surface } from "@doorward/core";
import { makeTree } from "../../tree/make-tree.test-support.ts";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "../../tree/spool.ts";
import { viewTree } from "../../tree/view.ts";
import { readSurfaces, type SurfaceReading } from "./read-surfaces.ts";

/** Reads the surfaces of files at hand. */
export function readFiles(files: Readonly<Record<string, ExampleContent>>): SurfaceReading {
  const folder = createSpoolFolder();
  const spool = openSpool(folder, "files");
  try {
    return readSurfaces(viewTree(makeTree(files, spool)));
  } finally {
    spool.close();
    removeSpoolFolder(folder);
  }
}

/** The surfaces of one tool. */
export function surfacesOf(tool: string, files: Readonly<Record<string, ExampleContent>>): readonly Surface[] {
  return readFiles(files).surfaces.filter((surface) => surface.tool === tool);
}

/** The settings of one tool. */
function settingsOf(tool: string, files: Readonly<Record<string, ExampleContent>>): readonly Setting[] {
  return readFiles(files).settings.filter((setting) => setting.tool === tool);
}

/** What a surface runs and when, in one line: `open-folder! task "watch" npm run watch`; `!` marks an automatic one. */
export function tellSurface({ trigger, automatic, what, name, commands, files }: Surface): string {
  const run = [...commands.map(({ text }) => text), ...files].join(" ; ");
  return `${trigger}${automatic ? "!" : ""} ${what} "${name}" ${run}`.trim();
}

/** The same for every surface of one tool. */
export function tellSurfaces(tool: string, files: Readonly<Record<string, ExampleContent>>): readonly string[] {
  return surfacesOf(tool, files).map(tellSurface);
}

/** `key = value` for every setting of one tool, with `→ file` when it names one. */
export function tellSettings(tool: string, files: Readonly<Record<string, ExampleContent>>): readonly string[] {
  return settingsOf(tool, files).map(
    ({ key, value, target }) => `${key} = ${value}${target === undefined ? "" : ` → ${target}`}`,
  );
}
