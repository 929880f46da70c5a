import type { FileFact } from "@doorward/core";
import { describeSurveyed } from "../file/read-files.ts";
import { memoryBytes, openBytes } from "../tree/bytes.ts";
import { recogniseArchive } from "../tree/recognise.ts";
import type { FileEntry } from "../tree/tree.ts";

/** What turned up in files that were left to the survey, gathered while it reads them. */
export interface LeftFiles {
  readonly files: FileFact[];
  /** Archives that lie in a folder under the names of texts. */
  readonly archives: string[];
  /** Looks into a file that begins with these bytes, or is nothing but them. */
  readonly look: (entry: FileEntry, start: Buffer) => void;
}

/** Nothing looked into yet. */
export function openLeftFiles(): LeftFiles {
  const files: FileFact[] = [];
  const archives: string[] = [];
  return {
    files,
    archives,
    look(entry, start) {
      const fact = describeSurveyed(entry, start);
      if (fact !== undefined) files.push(fact);
      // What was unpacked was recognised on the way.
      if (entry.bytes.kind === "file" && holdsArchive(entry, start)) archives.push(entry.path);
    },
  };
}

function holdsArchive({ bytes: source, size }: FileEntry, start: Buffer): boolean {
  if (start.length >= size) return recogniseArchive(memoryBytes(start)) !== undefined;
  const bytes = openBytes(source);
  try {
    return recogniseArchive(bytes) !== undefined;
  } finally {
    bytes.close();
  }
}
