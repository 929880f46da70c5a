import { sha1Format, sha256Format, type ObjectFormat } from "./object/object.ts";
import type { RepositoryFiles } from "./repository-files.ts";

/** What has to be known of a repository's configuration to read its objects. */
export interface RepositorySettings {
  readonly format: ObjectFormat;
  /** Its branches and tags are kept in a form that is not read. */
  readonly unreadRefs: boolean;
  /** Some objects were left at a server when it was cloned. */
  readonly partialClone: boolean;
  /** The folder its files are checked out to, when that is not the one it lies in; as written. */
  readonly workTree: string | undefined;
}

/** Reads the keys that decide how objects and names are stored; everything else in the file is other readers' matter. */
export function readRepositorySettings(files: RepositoryFiles): RepositorySettings {
  const keys = readKeys(files.text("config") ?? "");
  const promised = files.list("objects/pack/").some(({ path }) => path.endsWith(".promisor"));
  return {
    format: keys.get("extensions.objectformat")?.toLowerCase() === "sha256" ? sha256Format : sha1Format,
    unreadRefs: (keys.get("extensions.refstorage") ?? "files").toLowerCase() !== "files" || files.has("reftable"),
    partialClone: promised || keys.has("extensions.partialclone"),
    workTree: keys.get("core.worktree"),
  };
}

/** The last value of each key of sections without subsection; keys in lower case. */
function readKeys(text: string): Map<string, string> {
  const keys = new Map<string, string>();
  let section = "";
  for (const line of text.split(/\r?\n/u)) {
    const header = /^[ \t]*\[([A-Za-z0-9.-]+)\]/u.exec(line);
    if (header?.[1] !== undefined) section = header[1].toLowerCase();
    const rest = header === null ? line : line.slice(header[0].length);
    const [, key, value = ""] = /^[ \t]*([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:=([^#;]*))?/u.exec(rest) ?? [];
    if (key !== undefined) keys.set(`${section}.${key.toLowerCase()}`, value.trim().replaceAll('"', ""));
  }
  return keys;
}
