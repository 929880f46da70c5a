import type { FilePattern, SurfaceReader } from "./reader.ts";

/** A reader that wants a file, and the folder its tool is started in for that file. */
export interface Candidate {
  readonly reader: SurfaceReader;
  readonly base: string;
}

/** Finds the readers of a path with a few look-ups, however many readers there are. */
export type FindReaders = (path: string) => readonly Candidate[];

interface Shelves {
  readonly names: Map<string, SurfaceReader[]>;
  readonly endings: Map<string, SurfaceReader[]>;
  readonly stems: Map<string, SurfaceReader[]>;
  readonly heads: Map<string, SurfaceReader[]>;
  /** Readers that want every file of a folder, by that folder's name. */
  readonly parents: Map<string, SurfaceReader[]>;
}

const programEnding = /\.(?:[cm]?[jt]s|jsx|tsx)$/u;
const noCandidates: readonly Candidate[] = [];

/** Builds the look-up. In `node_modules` only the readers that ask for it are found. */
export function indexReaders(readers: readonly SurfaceReader[]): FindReaders {
  const shelves: Shelves = {
    names: new Map(),
    endings: new Map(),
    stems: new Map(),
    heads: new Map(),
    parents: new Map(),
  };
  for (const reader of readers) shelve(shelves, reader);
  return (path) => {
    const lowered = path.toLowerCase();
    const slash = lowered.lastIndexOf("/");
    const folder = lowered.slice(0, Math.max(0, slash));
    const found = findOnShelves(shelves, folder, lowered.slice(slash + 1));
    if (found.length === 0) return noCandidates;
    const isDependency = lowered.startsWith("node_modules/") || lowered.includes("/node_modules/");
    return [...new Set(found)].flatMap((reader) => {
      const base = isDependency && reader.insideDependencies !== true ? undefined : findBase(reader.files, folder);
      return base === undefined ? [] : [{ reader, base: path.slice(0, base.length) }];
    });
  };
}

function shelve(shelves: Shelves, reader: SurfaceReader): void {
  const { names = [], endings = [], stems = [], heads = [], under = [] } = reader.files;
  for (const name of names) add(shelves.names, name, reader);
  for (const head of heads) add(shelves.heads, head, reader);
  if (heads.length === 0) for (const ending of endings) add(shelves.endings, ending, reader);
  for (const stem of stems) add(shelves.stems, stem, reader);
  if (names.length + endings.length + stems.length + heads.length > 0) return;
  for (const folder of under) add(shelves.parents, folder.slice(folder.lastIndexOf("/") + 1), reader);
}

function add(shelf: Map<string, SurfaceReader[]>, key: string, reader: SurfaceReader): void {
  const readers = shelf.get(key);
  if (readers === undefined) shelf.set(key, [reader]);
  else readers.push(reader);
}

function findOnShelves(
  { names, endings, stems, heads, parents }: Shelves,
  folder: string,
  name: string,
): SurfaceReader[] {
  const stem = name.replace(programEnding, "");
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const headed = heads.get(name.split(".", 1)[0] ?? "") ?? [];
  return [
    ...(names.get(name) ?? []),
    ...(endings.get(ending) ?? []),
    ...headed.filter(({ files }) => files.endings?.includes(ending) ?? true),
    ...(stem === name ? [] : (stems.get(stem) ?? [])),
    ...(parents.get(folder.slice(folder.lastIndexOf("/") + 1)) ?? []),
  ];
}

/** The folder above the tool's own one; undefined when the file does not stand where the tool looks. */
function findBase({ under }: FilePattern, folder: string): string | undefined {
  if (under === undefined) return folder;
  for (const own of under) {
    if (folder === own) return "";
    if (folder.endsWith(`/${own}`)) return folder.slice(0, -own.length - 1);
  }
  return undefined;
}
