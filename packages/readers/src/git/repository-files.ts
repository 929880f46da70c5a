import type { Entry, FileEntry, Tree } from "../tree/tree.ts";
import { readQuietly } from "./read-quietly.ts";

/** The files of one Git folder, by their path inside it. */
export interface RepositoryFiles {
  readonly file: (path: string) => FileEntry | undefined;
  /** Every file below a folder of the Git folder; `below` ends with a slash. */
  readonly list: (below: string) => readonly { readonly path: string; readonly entry: FileEntry }[];
  /** A file's text as UTF-8, cut to `longest` bytes; undefined when there is no such file. */
  readonly text: (path: string, longest?: number) => string | undefined;
  /** Links inside the Git folder. Git would follow them, Doorward does not. */
  readonly links: readonly { readonly path: string; readonly target: string }[];
  /** Whether anything stands at or below a path. */
  readonly has: (path: string) => boolean;
}

const shortText = 65_536;

/** Picks the files of a Git folder out of a tree. The folder is "" for a bare repository at the top. */
export function pickRepositoryFiles(tree: Tree, folder: string): RepositoryFiles {
  const prefix = folder === "" ? "" : `${folder}/`;
  const inside = tree.entries.filter((entry) => entry.path.startsWith(prefix));
  const within = (entry: Entry) => entry.path.slice(prefix.length);
  const files = new Map<string, FileEntry>();
  for (const entry of inside) if (entry.kind === "file") files.set(within(entry), entry);
  const names = inside.map(within);
  return {
    file: (path) => files.get(path),
    list: (below) =>
      [...files]
        .filter(([path]) => path.startsWith(below))
        .map(([path, entry]) => ({ path: path.slice(below.length), entry })),
    text(path, longest = shortText) {
      const entry = files.get(path);
      return entry === undefined ? undefined : readQuietly(entry.bytes, Math.min(entry.size, longest)).toString("utf8");
    },
    links: inside.flatMap((entry) => (entry.kind === "link" ? [{ path: within(entry), target: entry.target }] : [])),
    has: (path) => names.some((name) => name === path || name.startsWith(`${path}/`)),
  };
}
