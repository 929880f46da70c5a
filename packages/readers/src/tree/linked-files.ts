import { posix } from "node:path";
import type { FileEntry, Tree } from "./tree.ts";

const mostLinked = 5000;
const mostRounds = 3;

/**
 * The files that symbolic links inside a tree lead to, under the links' own paths, since editors follow them:
 * `.vscode` may be a link to `assets/words`. Links that leave the tree lead nowhere here. At most 5,000 files.
 */
export function findLinkedFiles(tree: Tree, files: ReadonlyMap<string, FileEntry>): FileEntry[] {
  const links = tree.entries.flatMap((entry) => {
    if (entry.kind !== "link" || entry.hard || /(?:^|\/)node_modules\//u.test(entry.path)) return [];
    const target = posix.normalize(posix.join(posix.dirname(entry.path), entry.target.replaceAll("\\", "/")));
    return target.startsWith("../") || entry.target.startsWith("/") ? [] : [{ path: entry.path, target }];
  });
  const linked = new Map<string, FileEntry>();
  const paths = links.length === 0 ? [] : [...files.keys()].toSorted();
  // A link may lead to what another one leads to.
  for (let round = 0; round < mostRounds && links.length > 0; round += 1) {
    const known = linked.size;
    for (const { path, target } of links) followLink({ path, target, paths }, files, linked);
    if (linked.size === known) break;
  }
  return [...linked.values()];
}

interface Step {
  readonly path: string;
  readonly target: string;
  /** Of all files of the tree, sorted, so that tens of thousands of links do not each look at every file. */
  readonly paths: readonly string[];
}

function followLink(
  { path, target, paths }: Step,
  files: ReadonlyMap<string, FileEntry>,
  linked: Map<string, FileEntry>,
): void {
  const direct = files.get(target) ?? linked.get(target);
  if (direct !== undefined) {
    if (linked.size < mostLinked) linked.set(path, { ...direct, path });
    return;
  }
  const folder = target === "." ? "" : `${target.replace(/\/$/u, "")}/`;
  if (linked.size >= mostLinked) return;
  const inside = [...linked.values()].filter((entry) => entry.path.startsWith(folder));
  for (const entry of [...listBelow(folder, paths, files), ...inside]) {
    if (linked.size >= mostLinked) return;
    // A link to a folder it lies in itself would go on without end.
    if (entry.path.startsWith(`${path}/`)) continue;
    const alias = `${path}/${entry.path.slice(folder.length)}`;
    if (alias.length < 1024 && !files.has(alias)) linked.set(alias, { ...entry, path: alias });
  }
}

/** The files whose paths begin with a folder's; only so many as may be linked, and some more. */
function listBelow(folder: string, paths: readonly string[], files: ReadonlyMap<string, FileEntry>): FileEntry[] {
  let [low, high] = [0, paths.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paths[middle] ?? "") < folder) low = middle + 1;
    else high = middle;
  }
  const found: FileEntry[] = [];
  for (let at = low; at < paths.length && found.length < mostLinked * 2; at += 1) {
    const path = paths[at] ?? "";
    if (!path.startsWith(folder)) break;
    const entry = files.get(path);
    if (entry !== undefined) found.push(entry);
  }
  return found;
}
