import type { FileContent, FileContentKind, FileFact } from "@doorward/core";
import { listDelivered } from "./delivered-contents.ts";

/** What is known of one document as a whole. */
export interface DocumentContents {
  /** The path of the document. */
  readonly path: string;
  readonly file: FileFact;
  /** Its own contents, and those of the part that holds its macros. */
  readonly contents: readonly FileContent[];
}

/** Parts of a document that its macros are kept in, behind the document's own path. */
const macroPart = /!\/(?:(?:word|xl|ppt|visio)\/vbaProject\.bin|object-\d{1,5})$/iu;

/** The documents of an arrival, each with what the part with its macros holds. Parts of code projects are left out. */
export function groupDocuments(files: readonly FileFact[]): DocumentContents[] {
  const groups = new Map<string, { file: FileFact; contents: FileContent[] }>();
  // In the order of their paths, so that the same place is always told first.
  for (const file of listDelivered(files).toSorted((a, b) => (a.at.path < b.at.path ? -1 : 1))) {
    if (file.contents.length === 0) continue;
    const path = file.at.path.replace(macroPart, "");
    const known = groups.get(path);
    if (known === undefined) groups.set(path, { file, contents: [...file.contents] });
    else {
      known.contents.push(...file.contents);
      if (file.at.path === path) known.file = file;
    }
  }
  return [...groups].map(([path, { file, contents }]) => ({ path, file, contents }));
}

/** The contents of one kind. */
export function pick({ contents }: DocumentContents, kind: FileContentKind): readonly FileContent[] {
  return contents.filter((content) => content.kind === kind);
}
