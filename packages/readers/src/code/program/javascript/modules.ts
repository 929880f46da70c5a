import { posix } from "node:path";
import type { TreeView } from "../../../tree/view.ts";

const endings = [
  "",
  ".js",
  ".mjs",
  ".cjs",
  ".ts",
  ".tsx",
  ".jsx",
  ".mts",
  ".cts",
  ".json",
  ".vue",
  ".svelte",
  "/index.js",
  "/index.ts",
  "/index.tsx",
  "/index.mjs",
  "/index.cjs",
  "/index.jsx",
];
const aliasStart = /^(?:@|~|#|src)\//u;

/** The file of the arrival that an import means, seen from another file; undefined when it is a package or not there. */
export function resolveImport(view: TreeView, from: string, specifier: string): string | undefined {
  if (specifier.length > 512) return undefined;
  if (/^\.{1,2}(?:\/|$)/u.test(specifier)) return findFile(view, posix.dirname(from), specifier);
  if (specifier.startsWith("/")) return findFile(view, "", specifier.slice(1));
  if (aliasStart.test(specifier)) return resolveAlias(view, from, specifier);
  return resolvePackage(view, from, specifier);
}

function findFile(view: TreeView, folder: string, reference: string): string | undefined {
  const found = view.resolve(folder, reference, endings);
  if (found !== undefined) return found;
  // TypeScript imports name the file that will be compiled.
  const source = /\.([cm]?)jsx?$/u.exec(reference);
  if (source === null) return undefined;
  const stem = reference.slice(0, -source[0].length);
  return view.resolve(folder, `${stem}.${source[1] ?? ""}ts`) ?? view.resolve(folder, `${stem}.tsx`);
}

/** `@/lib/x` and its like mean the source folder of the nearest package, by the habit of starter projects. */
function resolveAlias(view: TreeView, from: string, specifier: string): string | undefined {
  const rest = specifier.slice(specifier.indexOf("/") + 1);
  for (const folder of foldersAbove(from)) {
    const found =
      findFile(view, folder, `src/${rest}`) ?? findFile(view, folder, rest) ?? findFile(view, folder, `app/${rest}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A package that lies inside the arrival: vendored in `node_modules`, or a workspace under `packages/`. */
function resolvePackage(view: TreeView, from: string, specifier: string): string | undefined {
  const name = /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? specifier;
  const inside = specifier.slice(name.length + 1);
  for (const folder of foldersAbove(from)) {
    for (const home of [posix.join(folder, "node_modules", name), posix.join(folder, "packages", name)]) {
      const manifest = view.resolve(home, "package.json");
      if (manifest === undefined) continue;
      return inside === "" ? findMain(view, home, manifest) : findFile(view, home, inside);
    }
  }
  return undefined;
}

function findMain(view: TreeView, home: string, manifest: string): string | undefined {
  const main = /"main"\s*:\s*"([^"\\]{1,300})"/u.exec(view.text(manifest) ?? "")?.[1];
  return (main === undefined ? undefined : findFile(view, home, main)) ?? findFile(view, home, "index");
}

function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  let folder = posix.dirname(path);
  for (let depth = 0; depth < 24; depth += 1) {
    folders.push(folder);
    if (folder === "." || folder === "/") break;
    folder = posix.dirname(folder);
  }
  return folders;
}
