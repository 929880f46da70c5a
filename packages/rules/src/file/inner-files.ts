import type { FileFact } from "@doorward/core";
import { contentsOf } from "./delivered-contents.ts";
import { isLauncher } from "./type-words.ts";

/** The files that lie directly inside each file, by its path. */
export type InnerFiles = ReadonlyMap<string, readonly FileFact[]>;

/** Finds what lies directly inside of what. */
export function groupByOuter(files: readonly FileFact[]): InnerFiles {
  const groups = new Map<string, FileFact[]>();
  for (const file of files) {
    const end = file.at.path.lastIndexOf("!/");
    if (end < 0) continue;
    const outer = file.at.path.slice(0, end);
    const known = groups.get(outer);
    if (known === undefined) groups.set(outer, [file]);
    else known.push(file);
  }
  return groups;
}

/** Languages that Windows and macOS run at a double-click. */
const started: ReadonlySet<string> = new Set([
  "JScript",
  "VBScript",
  "Windows script",
  "HTML application",
  "batch",
  "PowerShell",
  "AppleScript",
  "AppleScript, compiled",
  "encoded script",
]);

/** Whether a double-click on a file starts a program: it is one, a shortcut, or a script that the system runs. */
export function startsSomething(file: FileFact): boolean {
  if (contentsOf(file, "program").length > 0) return true;
  if (contentsOf(file, "script").some(({ target = "" }) => started.has(target))) return true;
  return isLauncher(file.type) && file.type !== "onenote";
}
