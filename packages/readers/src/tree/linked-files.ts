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
  // A link may lead to what another one leads to.
  for (let round = 0; round < mostRounds && links.length > 0; round += 1) {
    const known = linked.size;
    for (const { path, target } of links) followLink(path, target, files, linked);
    if (linked.size === known) break;
  }
  return [...linked.values()];
}

function followLink(
  path: string,
  target: string,
  files: ReadonlyMap<string, FileEntry>,
  linked: Map<string, FileEntry>,
): void {
  const direct = files.get(target) ?? linked.get(target);
  if (direct !== undefined) {
    if (linked.size < mostLinked) linked.set(path, { ...direct, path });
    return;
  }
  const folder = target === "." ? "" : `${target.replace(/\/$/u, "")}/`;
  for (const entry of [...files.values(), ...linked.values()]) {
    if (linked.size >= mostLinked) return;
    // A link to a folder it lies in itself would go on without end.
    if (!entry.path.startsWith(folder) || entry.path.startsWith(`${path}/`)) continue;
    const alias = `${path}/${entry.path.slice(folder.length)}`;
    if (alias.length < 1024 && !files.has(alias)) linked.set(alias, { ...entry, path: alias });
  }
}
