/** Remembers which files and folders were met at which path, so that history tells each only once. */
export interface Seen {
  /** Notes a file; false when the same content stood at the same path before. */
  readonly addFile: (path: string, id: string) => boolean;
  /** Notes a folder; false when the same folder stood at the same path before, so that all in it is known. */
  readonly addFolder: (path: string, id: string) => boolean;
  /** Whether the content was met at any path. */
  readonly hasContent: (id: string) => boolean;
}

/** Opens an empty memory. */
export function openSeen(): Seen {
  const files = new Map<string, string | Set<string>>();
  const folders = new Map<string, string | Set<string>>();
  return {
    addFile: (path, id) => addPath(files, id, path),
    addFolder: (path, id) => addPath(folders, id, path),
    hasContent: (id) => files.has(id),
  };
}

/** Nearly every object stands at one path only, so a set is made for the others alone. */
function addPath(paths: Map<string, string | Set<string>>, id: string, path: string): boolean {
  const known = paths.get(id);
  if (known === undefined) paths.set(id, path);
  else if (typeof known === "string") {
    if (known === path) return false;
    paths.set(id, new Set([known, path]));
  } else {
    if (known.has(path)) return false;
    known.add(path);
  }
  return true;
}
