import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { findLinks } from "@doorward/readers/link";
import type { FetchedPackage } from "../scan/fetch-packages.ts";
import { archiveName } from "../scan/package-list.ts";
import { unpackArchive } from "../scan/unpack.ts";

/** A link that somebody wrote into the README of a package. */
export interface ReadmeLink {
  readonly text: string;
  /** The README, from the folder it was found below. */
  readonly from: string;
}

const names = "{README,readme,Readme}{,.md,.markdown,.txt}";

/** Every different link in the READMEs of the packages below some folders that a browser would open, sorted. */
export function collectReadmeLinks(folders: readonly string[]): ReadmeLink[] {
  const byText = new Map<string, ReadmeLink>();
  for (const folder of folders)
    for (const path of globSync(`{*,@*/*,**/node_modules/{*,@*/*}}/${names}`, { cwd: folder }))
      for (const { text } of findLinks(readFileSync(join(folder, path), "utf8")))
        if (!byText.has(text) && isAddress(text)) byText.set(text, { text, from: path.replaceAll("\\", "/") });
  return [...byText.values()].toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/** Lays the READMEs of fetched packages into a folder, each in one of its own, as they would lie in node_modules. */
export function unpackReadmes(packages: readonly FetchedPackage[], folder: string): void {
  for (const each of packages) {
    const home = join(folder, basename(archiveName(each), ".tgz"));
    if (existsSync(home)) continue;
    const whole = `${home}.whole`;
    const fresh = `${home}.fresh`;
    for (const path of [whole, fresh]) rmSync(path, { recursive: true, force: true });
    unpackArchive(each.archive, whole);
    mkdirSync(fresh);
    for (const path of globSync(names, { cwd: whole })) copyFileSync(join(whole, path), join(fresh, path));
    rmSync(whole, { recursive: true });
    renameSync(fresh, home);
  }
}

/** READMEs also show patterns, `scheme://host:port` and `https://{name}.example`, which lead nowhere in any browser. */
function isAddress(text: string): boolean {
  if (/[{}]/u.test(text)) return false;
  return URL.canParse(/^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `https://${text}`);
}
