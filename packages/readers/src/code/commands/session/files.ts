import { addMarks, concatenate, type Flow, joinFlows, textOf } from "../flow/flow.ts";

const mostFiles = 2000;
const deepestPath = 32;

/** What commands of one reading wrote where; nothing is ever written for real. */
export interface FileMemory {
  /** Keeps what a file holds from now on; earlier contents stay possible. */
  readonly write: (path: string, content: Flow) => void;
  /** Keeps that something was written behind what a file held. */
  readonly append: (path: string, content: Flow) => void;
  /** Keeps where everything below a folder comes from: a clone, an unpacked archive. */
  readonly fill: (folder: string, content: Flow) => void;
  /** What a file may hold; undefined when nothing here wrote it. */
  readonly read: (path: string) => Flow | undefined;
  /** Where everything below the folders around a path comes from. */
  readonly readAround: (path: string) => Flow | undefined;
}

/** A memory that holds nothing yet. */
export function createFileMemory(): FileMemory {
  const files = new Map<string, Flow>();
  const folders = new Map<string, Flow>();
  return {
    write: (path, content) => keep(files, path, content),
    append: (path, content) => extend(files, path, content),
    fill: (folder, content) => keep(folders, folder, content),
    read: (path) => files.get(path),
    readAround: (path) => readFolders(folders, path),
  };
}

function keep(memory: Map<string, Flow>, path: string, content: Flow): void {
  const before = memory.get(path);
  if (before === undefined && memory.size >= mostFiles) return;
  memory.set(path, before === undefined ? content : joinFlows(before, content));
}

function extend(memory: Map<string, Flow>, path: string, content: Flow): void {
  const before = memory.get(path);
  if (before === undefined) keep(memory, path, content);
  else memory.set(path, textOf(before) === undefined ? addMarks(before, content) : concatenate([before, content]));
}

function readFolders(folders: ReadonlyMap<string, Flow>, path: string): Flow | undefined {
  let folder = path;
  for (let depth = 0; depth < deepestPath && folders.size > 0; depth += 1) {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const slash = folder.lastIndexOf("/");
    if (slash < 0) return undefined;
    folder = folder.slice(0, slash);
  }
  return undefined;
}
