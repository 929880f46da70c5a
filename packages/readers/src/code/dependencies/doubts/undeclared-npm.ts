import { builtinModules } from "node:module";
import { hostModules } from "../data/host-modules.ts";
import type { ImportSeen, ManifestReading } from "../reading.ts";
import { cutBefore } from "../text/cut.ts";
import { folderOf } from "../text/source.ts";

/** What the arrival says of the names that its JavaScript may import. */
export interface KnownImports {
  /** The nearest manifest above a file; undefined when there is none. */
  readonly nearest: (path: string) => string | undefined;
  /** Whether a manifest in reach of the file declares the package, or is it. */
  readonly isDeclared: (path: string, name: string) => boolean;
}

const builtins = new Set(builtinModules);
const packageName = /^(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*$/iu;

/** The package that a specifier names; undefined for a path, a built-in, a virtual module or an alias by its form. */
function namePackage(specifier: string): string | undefined {
  const written = specifier.slice(0, 500);
  if (written === "" || /^[./#~$\0]|^@\/|[:!]/u.test(written)) return undefined;
  const parts = cutBefore(written, "?").split("/");
  const name = parts.slice(0, written.startsWith("@") ? 2 : 1).join("/");
  const first = parts[0] ?? "";
  if (builtins.has(first) || hostModules.has(first) || hostModules.has(name)) return undefined;
  return packageName.test(name) ? name : undefined;
}

/** Indexes manifests of npm for asking what may be imported where. `shares`: a tool installs all below that folder together. */
export function indexManifests(
  readings: readonly ManifestReading[],
  shares: (folder: string) => boolean,
): KnownImports {
  const byFolder = Map.groupBy(
    readings.filter((reading) => reading.ecosystem === "npm"),
    (reading) => folderOf(reading.path),
  );
  const names = new Map([...byFolder].map(([folder, group]) => [folder, collectNames(group)]));
  const shared = new Map(
    [...byFolder]
      .filter(([folder, group]) => shares(folder) || group.some((reading) => reading.hasWorkspaces === true))
      .map(([folder]) => [folder, collectBelow(folder, names)]),
  );
  return {
    nearest(path) {
      const folder = foldersAbove(path).find((above) => byFolder.has(above));
      return folder === undefined ? undefined : byFolder.get(folder)?.[0]?.path;
    },
    isDeclared(path, name) {
      return foldersAbove(path).some((folder) => isIn(names.get(folder), name) || isIn(shared.get(folder), name));
    },
  };
}

/** Every folder that holds a path, innermost first. */
export function foldersAbove(path: string): string[] {
  const folders = [folderOf(path)];
  for (let last = folders[0] ?? ""; last !== "" && folders.length < 100; last = folders.at(-1) ?? "")
    folders.push(folderOf(last.slice(0, -1)));
  return folders;
}

/** Imports in a file of JavaScript that some manifest must declare, each with its package. */
export function listPackageImports(imports: readonly ImportSeen[]) {
  return imports.flatMap((seen) => {
    const name = seen.language === "javascript" && seen.guarded !== true ? namePackage(seen.name) : undefined;
    return name === undefined ? [] : [{ seen, name }];
  });
}

function collectNames(readings: readonly ManifestReading[]): Set<string> {
  const own = readings.map((reading) => reading.identity?.name ?? "");
  const declared = readings.flatMap((reading) => reading.dependencies.map((dependency) => dependency.name));
  const aliases = readings.flatMap((reading) => reading.aliases ?? []);
  return new Set([...own, ...declared, ...aliases].filter((name) => name !== ""));
}

/** Workspaces are installed into one folder, so each may import what any of them declares. */
function collectBelow(folder: string, names: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const shared = new Set<string>();
  for (const [below, declared] of names) if (below.startsWith(folder)) for (const name of declared) shared.add(name);
  return shared;
}

/** Types alone come under a name of their own: `@types/estree`, `@types/babel__core`. */
function isIn(declared: ReadonlySet<string> | undefined, name: string): boolean {
  if (declared === undefined) return false;
  const typed = name.startsWith("@") ? name.slice(1).replace("/", "__") : name;
  return declared.has(name) || declared.has(`@types/${typed}`);
}
