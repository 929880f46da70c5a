import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { findLinks } from "@doorward/readers/link";

/** A link that somebody wrote into the README of a package. */
export interface ReadmeLink {
  readonly text: string;
  /** The README, from the folder it was found below. */
  readonly from: string;
}

/** Every different link in the READMEs of the packages below some node_modules, sorted. */
export function collectReadmeLinks(folders: readonly string[]): ReadmeLink[] {
  const byText = new Map<string, ReadmeLink>();
  for (const folder of folders)
    for (const path of globSync("{*,@*/*,**/node_modules/{*,@*/*}}/{README,readme,Readme}{,.md,.markdown,.txt}", {
      cwd: folder,
    }))
      for (const { text } of findLinks(readFileSync(join(folder, path), "utf8")))
        if (!byText.has(text))
          byText.set(text, { text, from: relative(folder, join(folder, path)).replaceAll("\\", "/") });
  return [...byText.values()].toSorted((a, b) => (a.text < b.text ? -1 : 1));
}
