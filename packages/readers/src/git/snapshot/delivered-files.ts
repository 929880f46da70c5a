import type { Entry, FileEntry, Tree } from "../../tree/tree.ts";
import type { GitLimits } from "../limits.ts";
import { computeId, type ObjectFormat } from "../object/object.ts";
import { readQuietly } from "../read-quietly.ts";

/** The delivered entry at a path, when its content has the object id. */
export type DeliveredFiles = (path: string, id: string) => Entry | undefined;

/** Lets revisions be compared with the files that lie beside the Git folder. A file is hashed when it is first asked for. */
export function openDeliveredFiles(
  tree: Tree,
  prefix: string,
  format: ObjectFormat,
  limits: GitLimits,
): DeliveredFiles {
  const entries = new Map<string, Entry>();
  for (const entry of tree.entries) if (entry.path.startsWith(prefix)) entries.set(entry.path, entry);
  const ids = new Map<string, string | undefined>();
  return (path, id) => {
    const entry = entries.get(path);
    if (entry === undefined) return undefined;
    if (!ids.has(path)) ids.set(path, findId(entry, format, limits));
    return ids.get(path) === id ? entry : undefined;
  };
}

/** The object id Git would give an entry's content; undefined for what is no file or too large. */
function findId(entry: Entry, format: ObjectFormat, limits: GitLimits): string | undefined {
  if (entry.kind === "link") return computeId(format, "blob", Buffer.from(entry.target, "utf8"));
  return entry.kind === "file" && entry.size <= limits.objectBytes ? hashFile(entry, format) : undefined;
}

function hashFile(entry: FileEntry, format: ObjectFormat): string {
  return computeId(format, "blob", readQuietly(entry.bytes, entry.size));
}
