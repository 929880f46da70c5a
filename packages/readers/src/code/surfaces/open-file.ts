import { indexLines } from "../../text/lines.ts";
import type { TreeView } from "../../tree/view.ts";
import type { FileText, FoundFile, SurfaceFile } from "./reader.ts";
import { findGaps } from "./sight.ts";

/** A file as the tool that is started in `base` sees it. */
export function findFile(view: TreeView, path: string, base: string, tool: string): FoundFile {
  const slash = path.lastIndexOf("/");
  const atRoot = view.roots.includes(base === "" ? "" : `${base}/`);
  const name = path.slice(slash + 1).toLowerCase();
  return { path, name, folder: path.slice(0, Math.max(0, slash)), base, atRoot, tool, view };
}

/** The text of a file; undefined when it is larger than `longest` bytes (1 MB unless said). */
export function openText(view: TreeView, path: string, longest?: number): FileText | undefined {
  const text = view.text(path, longest);
  if (text === undefined) return undefined;
  return { text, lines: indexLines(text), gaps: findGaps(text), documents: new Map() };
}

/** Texts of files that several others refer to, for each tree; only a few are kept. */
const siblings = new WeakMap<TreeView, Map<string, FileText>>();
const mostSiblings = 32;

/** Another file that the same tool reads, named from the folder the tool is started in. */
export function openSibling(file: FoundFile, reference: string): SurfaceFile | undefined {
  const path = file.view.resolve(file.base, reference);
  const text = path === undefined ? undefined : openSiblingText(file.view, path);
  if (path === undefined || text === undefined) return undefined;
  return { ...findFile(file.view, path, file.base, file.tool), ...text };
}

/** The paths below a folder that ends with "/", or all of them for "". */
export function pathsUnder({ paths }: TreeView, folder: string): readonly string[] {
  if (folder === "") return paths;
  const from = findFirst(paths, folder);
  let to = from;
  while (paths[to]?.startsWith(folder) === true) to += 1;
  return paths.slice(from, to);
}

/** Index of the first of the sorted paths that is not before a text. */
function findFirst(paths: readonly string[], text: string): number {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paths[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function openSiblingText(view: TreeView, path: string): FileText | undefined {
  const known = siblings.get(view) ?? new Map<string, FileText>();
  siblings.set(view, known);
  const text = known.get(path) ?? openText(view, path);
  if (text === undefined) return undefined;
  if (known.size >= mostSiblings) known.clear();
  known.set(path, text);
  return text;
}
