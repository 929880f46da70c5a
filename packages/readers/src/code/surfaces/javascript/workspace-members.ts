import { textsAt, type DataNode } from "../documents/data-node.ts";
import { readJson } from "../documents/json.ts";
import { readYaml } from "../documents/yaml.ts";
import type { FoundFile } from "../reader.ts";

/** Patterns of one tree; they are read once for each view. */
const known = new WeakMap<FoundFile["view"], readonly WorkspacePattern[]>();

interface WorkspacePattern {
  readonly root: string;
  readonly pattern: string;
}

/**
 * Whether a package's folder is a workspace of a package at the root: installing there also runs this one's scripts.
 * `*` stands for one folder and `**` for any number; a pattern that leaves folders out is ignored.
 */
export function isWorkspaceMember({ view, base }: FoundFile): boolean {
  const patterns = known.get(view) ?? readPatterns(view);
  known.set(view, patterns);
  return patterns.some(
    ({ root, pattern }) => base.startsWith(root) && matchFolder(base.slice(root.length).split("/"), pattern.split("/")),
  );
}

function readPatterns(view: FoundFile["view"]): WorkspacePattern[] {
  return view.roots.flatMap((root) => {
    const manifest = readJson(view.text(`${root}package.json`) ?? "").root;
    const pnpm = readYaml(view.text(`${root}pnpm-workspace.yaml`) ?? "").root;
    const lerna = readJson(view.text(`${root}lerna.json`) ?? "").root;
    const written = [...textsOf(manifest, "workspaces"), ...textsOf(pnpm, "packages"), ...textsOf(lerna, "packages")];
    return written
      .slice(0, 100)
      .map(({ value }) => ({ root, pattern: value.replace(/^\.\//u, "").replace(/\/$/u, "") }))
      .filter(({ pattern }) => !pattern.startsWith("!") && pattern.length < 300);
  });
}

function textsOf(node: DataNode | undefined, key: string) {
  return [...textsAt(node, key), ...textsAt(node, key, "packages")];
}

function matchFolder(folders: readonly string[], pattern: readonly string[]): boolean {
  const any = pattern.indexOf("**");
  if (any >= 0) {
    const tail = pattern.slice(any + 1);
    if (folders.length < any + tail.length || tail.includes("**")) return false;
    return (
      matchParts(folders.slice(0, any), pattern.slice(0, any)) &&
      matchParts(folders.slice(folders.length - tail.length), tail)
    );
  }
  return folders.length === pattern.length && matchParts(folders, pattern);
}

function matchParts(folders: readonly string[], pattern: readonly string[]): boolean {
  return pattern.every((part, index) => matchPart(folders[index] ?? "", part));
}

function matchPart(folder: string, part: string): boolean {
  const star = part.indexOf("*");
  if (star < 0) return folder === part;
  const head = part.slice(0, star);
  const tail = part.slice(part.lastIndexOf("*") + 1);
  return folder.length >= head.length + tail.length && folder.startsWith(head) && folder.endsWith(tail);
}
