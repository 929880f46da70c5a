import { posix } from "node:path";
import type { TreeView } from "../../../tree/view.ts";

/** The file of the arrival that a Python import means: `a.b` is `a/b.py` or `a/b/__init__.py`, beside the file or above. */
export function resolvePythonImport(view: TreeView, from: string, specifier: string): string | undefined {
  const dots = /^\.{1,8}/u.exec(specifier)?.[0].length ?? 0;
  const path = specifier.slice(dots).replaceAll(".", "/");
  if (path.length > 400) return undefined;
  let folder = posix.dirname(from);
  if (dots > 0) {
    for (let up = 1; up < dots; up += 1) folder = posix.dirname(folder);
    return findModule(view, folder, path);
  }
  for (let depth = 0; depth < 16; depth += 1) {
    const found = findModule(view, folder, path) ?? findModule(view, posix.join(folder, "src"), path);
    if (found !== undefined) return found;
    if (folder === "." || folder === "/") return undefined;
    folder = posix.dirname(folder);
  }
  return undefined;
}

function findModule(view: TreeView, folder: string, path: string): string | undefined {
  if (path === "") return view.resolve(folder, "__init__.py");
  return view.resolve(folder, `${path}.py`) ?? view.resolve(folder, `${path}/__init__.py`);
}
