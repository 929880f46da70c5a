import type { CompoundEntry } from "./directory.ts";
import type { CompoundFile } from "./open-compound-file.ts";
import { writeCompoundFile, type WrittenStorage } from "./write-compound-file.ts";

/** A storage of a compound file as a compound file of its own, so that it can be read like any other. */
export function extractStorage(file: CompoundFile, storage: CompoundEntry): Buffer {
  return writeCompoundFile(copyStorage(file, storage));
}

/** A storage with everything below it, ready to be written. */
export function copyStorage(file: CompoundFile, { path, classId }: CompoundEntry): WrittenStorage {
  const members = file.list(path).map((entry): WrittenStorage["members"][number] => {
    return [entry.name, entry.kind === "stream" ? file.read(entry) : copyStorage(file, entry)];
  });
  return { classId, members };
}
