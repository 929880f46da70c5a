import { posix } from "node:path";
import { isGitFolder } from "./find-repositories.ts";

/** Where a repository lies in a tree, and where its files do. */
export interface RepositoryPlace {
  /** The Git folder, as places show it. */
  readonly shown: string;
  /** Stands before the paths of its files: "", `app/`, `backup.git!/`. */
  readonly prefix: string;
  /** Stands before the paths of what lies in the Git folder itself. */
  readonly inside: string;
  /** Its files are not delivered beside it. */
  readonly bare: boolean;
}

/** Describes the repository in a folder. `workTree` is the folder its configuration names for its files. */
export function describePlace(folder: string, workTree: string | undefined): RepositoryPlace {
  const inside = folder === "" ? "" : `${folder}/`;
  const around = { shown: folder === "" ? "." : folder, inside };
  const named = workTree === undefined ? undefined : findFolder(folder, workTree.replaceAll("\\", "/"));
  if (named !== undefined) return { ...around, prefix: named, bare: false };
  if (isGitFolder(folder)) return { ...around, prefix: folder.slice(0, -".git".length), bare: false };
  return { ...around, prefix: folder === "" ? "" : `${folder}!/`, bare: true };
}

/** A folder of the tree as a prefix, named as seen from another one; undefined when it lies outside. */
function findFolder(from: string, name: string): string | undefined {
  if (name.startsWith("/") || /^[A-Za-z]:/u.test(name)) return undefined;
  const path = posix.join(from, name, "/");
  if (path === "./") return "";
  return path.startsWith("../") ? undefined : path;
}
