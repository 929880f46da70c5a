import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { FetchedPackage } from "./fetch-packages.ts";
import { listFiles, measureTree, unpackArchive } from "./unpack.ts";

const largeBytes = 500_000_000;
const largeFiles = 20_000;
/** Packages with more files than this would leave little room for others. */
const mostFilesOfOne = 900;
const homeFiles = 400;
const homeBytes = 20_000_000;
const homeSources = 330;
const mostDifferentAssets = 12;
const sourceEndings = new Set([".js", ".jsx", ".ts", ".tsx", ".mjs", ".cjs", ".css", ".json", ".md", ".html"]);
const assetEndings = new Set([
  ".png",
  ".jpg",
  ".gif",
  ".svg",
  ".woff2",
  ".woff",
  ".ttf",
  ".eot",
  ".ico",
  ".pdf",
  ".mp4",
]);
const source = { smallest: 500, largest: 30_000 };

/** Where the trees lie whose reading is timed. */
export interface Trees {
  /** A project with node_modules: about 500 MB in 20,000 files. */
  readonly large: string;
  /** Half of it, to see whether the cost grows with the bytes. */
  readonly half: string;
  /** A take-home test: 400 files, 20 MB. */
  readonly home: string;
}

/** Builds the trees from fetched packages, unless they are there. */
export function makeTrees(packages: readonly FetchedPackage[], folder: string): Trees {
  const trees = { large: join(folder, "large"), half: join(folder, "half"), home: join(folder, "home") };
  const ordered = packages.toSorted((a, b) => (a.integrity < b.integrity ? -1 : 1));
  makeOnce(trees.large, (path) => makeLarge(ordered, path, 1));
  makeOnce(trees.half, (path) => makeLarge(ordered, path, 2));
  makeOnce(trees.home, (path) => makeHome(join(trees.large, "node_modules"), path));
  return trees;
}

/** A tree that was cut short does not stay. */
function makeOnce(path: string, make: (path: string) => void): void {
  if (existsSync(path)) return;
  process.stderr.write(`Building ${path} …\n`);
  rmSync(`${path}.part`, { recursive: true, force: true });
  mkdirSync(`${path}.part`, { recursive: true });
  make(`${path}.part`);
  renameSync(`${path}.part`, path);
}

/** Packages one after the other, again under other names when there are too few of them. */
function makeLarge(packages: readonly FetchedPackage[], folder: string, part: number): void {
  let files = 0;
  let bytes = 0;
  writeProject(folder, packages);
  for (let round = 0; ; round += 1) {
    for (const { name, archive } of packages) {
      const path = join(folder, "node_modules", round === 0 ? name : `${name}-${round}`);
      unpackArchive(archive, path);
      const size = measureTree(path);
      if (size.files > mostFilesOfOne || files + size.files > largeFiles / part) {
        rmSync(path, { recursive: true });
        continue;
      }
      files += size.files;
      bytes += size.bytes;
      if (bytes > largeBytes / part) return;
    }
    if (files > (largeFiles / part) * 0.9 || round > 20) return;
  }
}

/** Real sources as people wrote them, spread over many packages, and pictures, fonts and other assets. */
function makeHome(modules: string, folder: string): void {
  const all = listFiles(modules);
  const sources = all.filter(
    ({ path, bytes }) =>
      /[\\/](?:src|templates?|examples?)[\\/]/u.test(path) &&
      sourceEndings.has(extname(path)) &&
      bytes > source.smallest &&
      bytes < source.largest,
  );
  const step = Math.max(1, Math.floor(sources.length / homeSources));
  const chosen = sources.filter((_, index) => index % step === 0).slice(0, homeSources);
  for (const [index, { path }] of chosen.entries())
    copy(path, join(folder, "src", `part-${index % 20}`, `${index}${extname(path)}`));
  const taken = chosen.reduce((sum, each) => sum + each.bytes, 0);
  const assets = all.filter(({ path, bytes }) => assetEndings.has(extname(path)) && bytes < homeBytes / 4);
  copyAssets(assets, folder, { bytes: homeBytes - taken, files: homeFiles - chosen.length - 2 });
  writeProject(folder, []);
}

/** The largest first, and again when there are too few, as far as there is room. */
function copyAssets(
  assets: readonly { readonly path: string; readonly bytes: number }[],
  folder: string,
  room: { readonly bytes: number; readonly files: number },
): void {
  const ordered = assets.toSorted((a, b) => b.bytes - a.bytes).slice(0, mostDifferentAssets);
  let left = room.bytes;
  for (let count = 0; count < room.files; count += 1) {
    const asset = ordered[count % ordered.length];
    if (asset === undefined) return;
    if (asset.bytes > left) continue;
    left -= asset.bytes;
    copy(asset.path, join(folder, "public", `asset-${count}${extname(asset.path)}`));
  }
}

function copy(from: string, to: string): void {
  mkdirSync(join(to, ".."), { recursive: true });
  cpSync(from, to);
}

function writeProject(folder: string, packages: readonly FetchedPackage[]): void {
  const dependencies = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  const manifest = {
    name: "take-home",
    version: "1.0.0",
    private: true,
    scripts: { start: "node src/index.js" },
    dependencies,
  };
  mkdirSync(join(folder, "src"), { recursive: true });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(folder, "src/index.js"), 'console.log("ready");\n');
}
