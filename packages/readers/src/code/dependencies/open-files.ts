import type { Unjudged } from "@doorward/core";
import { decodeText } from "../../text/decode.ts";
import { readBytes } from "../../tree/bytes.ts";
import type { TreeView } from "../../tree/view.ts";
import { findLockfileReader } from "./lockfiles/lockfiles.ts";
import { findManifestReader } from "./manifests/manifests.ts";
import { isVendoredManifest } from "./doubts/vendored.ts";
import type { Lockfile, ManifestReading } from "./reading.ts";
import { baseNameOf, folderOf, openSource } from "./text/source.ts";

/** The files of an arrival that say something of packages, by what they are. */
export interface PackageFiles {
  readonly manifests: readonly string[];
  readonly lockfiles: readonly string[];
  /** Manifests of packages that lie unpacked in the arrival. */
  readonly vendored: readonly string[];
  /** Lockfiles in a form that cannot be read. */
  readonly binary: readonly string[];
}

const mostManifests = 3000;
const mostLockfiles = 200;
const manifestBytes = 1_000_000;
const lockfileBytes = 30_000_000;
const allLockfileBytes = 90_000_000;
const unpacked = /(?:^|\/)(?:node_modules|bower_components|site-packages|\.git)\//u;
/** Where Composer, Bundler, Cargo and Go put what they fetch. */
const vendorFolder = /(?:^|\/)vendor\/(?:.{1,300}\/)?(?:composer\.json|Gemfile|[^/]+\.gemspec|Cargo\.toml|go\.mod)$/u;

/** Sorts the paths of an arrival. */
export function sortPackageFiles(view: TreeView): PackageFiles {
  const outside = view.paths.filter((path) => !unpacked.test(path));
  return {
    manifests: outside.filter((path) => findManifestReader(path) !== undefined && !vendorFolder.test(path)),
    lockfiles: outside.filter((path) => findLockfileReader(path) !== undefined),
    vendored: view.paths.filter((path) => path.endsWith("package.json") && isVendoredManifest(path)),
    binary: outside.filter((path) => baseNameOf(path) === "bun.lockb"),
  };
}

/** Reads manifests, and the requirements files that they include, as far as the limits allow. */
export function readManifests(view: TreeView, paths: readonly string[], unjudged: Unjudged[]): ManifestReading[] {
  const readings: ManifestReading[] = [];
  const waiting = [...paths];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (readings.length >= mostManifests) {
      unjudged.push({ path, reason: `more than ${mostManifests} manifests` });
      break;
    }
    const read = findManifestReader(path) ?? findManifestReader("requirements.txt");
    const text = readTextOf(view, path, manifestBytes, unjudged);
    if (text === undefined || read === undefined) continue;
    const reading = read(openSource(path, text));
    readings.push(reading);
    for (const include of reading.includes ?? []) {
      const found = view.resolve(folderOf(path), include);
      if (found !== undefined && !seen.has(found)) waiting.push(found);
      if (found !== undefined) seen.add(found);
    }
  }
  return readings;
}

/** Reads lockfiles as far as the limits allow. Their text is not kept in the view, since it may be large. */
export function readLockfiles(view: TreeView, files: PackageFiles, unjudged: Unjudged[]): Lockfile[] {
  let left = allLockfileBytes;
  const lockfiles = files.lockfiles.slice(0, mostLockfiles).flatMap((path) => {
    const text = readTextOf(view, path, Math.min(lockfileBytes, left), unjudged);
    const read = findLockfileReader(path);
    if (text === undefined || read === undefined) return [];
    left -= text.length;
    return [read(openSource(path, text))];
  });
  for (const path of files.lockfiles.slice(mostLockfiles, mostLockfiles + 1))
    unjudged.push({ path, reason: `more than ${mostLockfiles} lockfiles` });
  for (const { path, unread } of lockfiles) if (unread !== undefined) unjudged.push({ path, reason: unread });
  const folders = new Set(lockfiles.filter((lock) => lock.ecosystem === "npm").map((lock) => folderOf(lock.path)));
  for (const path of files.binary)
    if (!folders.has(folderOf(path))) unjudged.push({ path, reason: "a binary lockfile" });
  return lockfiles;
}

function readTextOf(view: TreeView, path: string, longest: number, unjudged: Unjudged[]): string | undefined {
  const entry = view.file(path);
  if (entry === undefined) return undefined;
  if (entry.size > longest) {
    unjudged.push({ path, reason: `larger than ${Math.floor(longest / 1_000_000)} MB` });
    return undefined;
  }
  try {
    return decodeText(readBytes(entry.bytes, entry.size));
  } catch {
    unjudged.push({ path, reason: "cannot be read" });
    return undefined;
  }
}
