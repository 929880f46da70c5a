import type { DependencyDoubt } from "@doorward/core";
import type { TreeView } from "../../../tree/view.ts";
import { pythonImportNames } from "../data/python-import-names.ts";
import { pythonStandardModules } from "../data/python-standard-modules.ts";
import { normalizePythonName } from "../names/python-requirement.ts";
import { keepLetters } from "../names/popular.ts";
import type { ImportSeen, Lockfile, ManifestReading } from "../reading.ts";
import { folderOf } from "../text/source.ts";
import { findLocalNames } from "./aliases.ts";
import { foldersAbove, indexManifests, listPackageImports } from "./undeclared-npm.ts";

const mostDoubts = 500;
const monorepoFiles = ["lerna.json", "nx.json", "rush.json"];

/** What a program of the arrival imports although no manifest in its reach declares it; each name once a manifest. */
export function findUndeclared(
  view: TreeView,
  imports: readonly ImportSeen[],
  readings: readonly ManifestReading[],
  lockfiles: readonly Lockfile[],
): DependencyDoubt[] {
  const doubts = [
    ...findInJavaScript(view, imports, readings, lockfiles),
    ...findInPython(view, imports, readings, lockfiles),
  ];
  const byKey = new Map<string, DependencyDoubt>();
  for (const doubt of doubts) {
    const key = `${doubt.ecosystem} ${doubt.name} ${doubt.against}`;
    if (!byKey.has(key)) byKey.set(key, doubt);
  }
  return [...byKey.values()].slice(0, mostDoubts);
}

function findInJavaScript(
  view: TreeView,
  imports: readonly ImportSeen[],
  readings: readonly ManifestReading[],
  lockfiles: readonly Lockfile[],
): DependencyDoubt[] {
  const wanted = listPackageImports(imports);
  if (wanted.length === 0) return [];
  const known = indexManifests(readings, (folder) =>
    monorepoFiles.some((name) => view.file(folder + name) !== undefined),
  );
  const local = findLocalNames(view);
  const locks = indexLocked(lockfiles.filter((lockfile) => lockfile.ecosystem === "npm"));
  return wanted.flatMap(({ seen, name }) => {
    const nearest = known.nearest(seen.path);
    if (nearest === undefined || known.isDeclared(seen.path, name) || local.has(seen.path, seen.name)) return [];
    const against = locks(seen.path, name) ?? findUnpacked(view, seen.path, name) ?? nearest;
    return [{ kind: "undeclared", ecosystem: "npm", name, against, at: seen.at } as const];
  });
}

function findUnpacked(view: TreeView, path: string, name: string): string | undefined {
  const places = foldersAbove(path).map((folder) => `${folder}node_modules/${name}/package.json`);
  return places.find((place) => view.file(place) !== undefined);
}

/** Names of imports and of packages differ in Python, so a likeness to anything declared is enough. */
function findInPython(
  view: TreeView,
  imports: readonly ImportSeen[],
  readings: readonly ManifestReading[],
  lockfiles: readonly Lockfile[],
): DependencyDoubt[] {
  const python = readings.filter((reading) => reading.ecosystem === "pypi" && reading.dependencies.length > 0);
  const nearest = python[0]?.path;
  if (nearest === undefined) return [];
  const names = python.flatMap(({ dependencies }) => dependencies.map((dependency) => dependency.name));
  const own = python.map((reading) => reading.identity?.name ?? "");
  const declared = new Set([...names, ...own].map(normalizePythonName));
  const letters = [...declared].map(keepLetters).join(" ");
  const locks = indexLocked(lockfiles.filter((lockfile) => lockfile.ecosystem === "pypi"));
  return imports.flatMap((seen) => {
    const module = seen.language === "python" && seen.guarded !== true ? (seen.name.split(".")[0] ?? "") : "";
    if (module === "" || pythonStandardModules.has(module) || isLocalModule(view, seen.path, module)) return [];
    const name = normalizePythonName(module);
    const brought = [name, ...(pythonImportNames.get(module)?.split(",") ?? [])];
    if (brought.some((one) => declared.has(one)) || letters.includes(keepLetters(name))) return [];
    const lockedIn = brought.map((one) => locks(seen.path, one)).find((path) => path !== undefined);
    return [
      { kind: "undeclared", ecosystem: "pypi", name: module, against: lockedIn ?? nearest, at: seen.at } as const,
    ];
  });
}

function isLocalModule(view: TreeView, path: string, module: string): boolean {
  const bases = foldersAbove(path).flatMap((folder) => [folder, `${folder}src/`, `${folder}lib/`]);
  return bases.some((base) => {
    const start = `${base}${module}`;
    return view.file(`${start}.py`) !== undefined || hasBelow(view.paths, `${start}/`);
  });
}

/** Whether some sorted path starts with a folder. */
function hasBelow(paths: readonly string[], folder: string): boolean {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paths[middle] ?? "") < folder) low = middle + 1;
    else high = middle;
  }
  return paths[low]?.startsWith(folder) === true;
}

/** The lockfile at or above a file that holds a package of that name. */
function indexLocked(lockfiles: readonly Lockfile[]): (path: string, name: string) => string | undefined {
  const names = lockfiles.map((lockfile) => ({
    path: lockfile.path,
    folder: folderOf(lockfile.path),
    names: new Set(lockfile.rows.map((row) => row.name)),
  }));
  return (path, name) => names.find((lock) => path.startsWith(lock.folder) && lock.names.has(name))?.path;
}
