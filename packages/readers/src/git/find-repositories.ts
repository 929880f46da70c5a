import type { FileEntry, Tree } from "../tree/tree.ts";
import { readQuietly } from "./read-quietly.ts";

/**
 * A file `.git` that says the repository lies elsewhere. Nothing follows it.
 * @internal
 */
export interface GitLink {
  readonly path: string;
  /** As written, cut to 4,096 characters. */
  readonly target: string;
}

const objectsFolder = /(?<=^|\/)objects\//gu;
const headBytes = 4096;
// What Git itself asks of HEAD before it takes a folder for a repository (setup.c, validate_headref).
const headContent = /^(?:ref:\s*refs\/|[0-9a-f]{40}(?:[0-9a-f]{24})?\s*$)/u;

/**
 * Finds the folders of every repository of a tree: Git folders beside files (`.git`, `app/.git`), bare ones
 * (`backup.git`, and "" for the tree's own top) and those of submodules (`.git/modules/x`).
 */
export function findRepositories(tree: Tree): string[] {
  const withObjects = new Set<string>();
  for (const { path } of tree.entries)
    for (const { index } of path.matchAll(objectsFolder)) withObjects.add(path.slice(0, Math.max(0, index - 1)));
  const folders = new Set<string>();
  for (const entry of tree.entries) {
    if (entry.path !== "HEAD" && !entry.path.endsWith("/HEAD")) continue;
    const folder = entry.path.slice(0, Math.max(0, entry.path.length - "/HEAD".length));
    if (!isGitFolder(folder) && !withObjects.has(folder)) continue;
    const isHead = entry.kind === "link" || (entry.kind === "file" && headContent.test(readHead(entry)));
    if (isHead || isGitFolder(folder)) folders.add(folder);
  }
  // Git does not take a folder without HEAD for a repository, but its objects may come to use as soon as there is one.
  for (const folder of withObjects) if (isGitFolder(folder)) folders.add(folder);
  return [...folders];
}

/**
 * Finds files `.git` that point to a repository elsewhere: work trees and submodules have them.
 * @internal
 */
export function findGitLinks(tree: Tree): GitLink[] {
  return tree.entries.flatMap((entry) => {
    if (entry.path !== ".git" && !entry.path.endsWith("/.git")) return [];
    if (entry.kind === "link") return [{ path: entry.path, target: entry.target }];
    if (entry.kind !== "file") return [];
    const text = readQuietly(entry.bytes, Math.min(entry.size, headBytes)).toString("utf8");
    return text.startsWith("gitdir:") ? [{ path: entry.path, target: text.slice("gitdir:".length).trim() }] : [];
  });
}

/** Whether a folder has the name that Git looks for beside files, as file systems compare it. */
export function isGitFolder(folder: string): boolean {
  return /(?:^|\/)\.git$/iu.test(folder);
}

function readHead({ bytes }: FileEntry): string {
  return readQuietly(bytes, headBytes).toString("latin1");
}
