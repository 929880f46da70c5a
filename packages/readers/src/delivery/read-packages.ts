import { decodeText } from "../text/decode.ts";
import { readBytes } from "../tree/bytes.ts";
import type { FileEntry, Tree } from "../tree/tree.ts";
import { baseName, namedType } from "../type/named-type.ts";
import type { FileType } from "../type/types.ts";
import type { PackageMembers } from "../formats/format-reader.ts";
import { addContent, type Collected } from "./collected.ts";
import { packageReaders } from "./format-readers.ts";
import type { Unjudged } from "@doorward/core";

const longestMember = 16_000_000;
const mostPackages = 200;

/** Reads the documents of a tree that are archives, by their members. Gives what of them could not be read. */
export async function readPackages(
  tree: Tree,
  typeOf: (path: string) => FileType,
  collected: Collected,
  announce: (path: string) => void,
): Promise<Unjudged[]> {
  const unjudged: Unjudged[] = [];
  let read = 0;
  for (const [path, members] of groupMembers(tree)) {
    const names = [...members.keys()];
    const type = typeOf(path);
    const readers = packageReaders.filter(({ types, isSuch }) => types.includes(type) || isSuch?.(names) === true);
    if (readers.length === 0) continue;
    read += 1;
    if (read > mostPackages) {
      unjudged.push({ path, reason: "one document too many to be looked into" });
      continue;
    }
    announce(path);
    const file = { path, name: baseName(path), type, namedType: namedType(path), size: 0 };
    for (const reader of readers)
      await reader.read(file, viewMembers(members), {
        content(kind, excerpt, details) {
          if (!addContent(collected, path, kind, excerpt, details))
            unjudged.push({ path, reason: "more than is told of one file" });
        },
        unjudged: (reason) => unjudged.push({ path, reason }),
      });
  }
  return unjudged;
}

/** The direct members of each archive, by the archive's path. */
function groupMembers({ entries }: Tree): Map<string, Map<string, FileEntry>> {
  const groups = new Map<string, Map<string, FileEntry>>();
  for (const entry of entries) {
    const end = entry.path.lastIndexOf("!/");
    if (entry.kind !== "file" || end < 0) continue;
    const archive = entry.path.slice(0, end);
    const members = groups.get(archive) ?? new Map<string, FileEntry>();
    groups.set(archive, members.set(entry.path.slice(end + 2), entry));
  }
  return groups;
}

function viewMembers(members: ReadonlyMap<string, FileEntry>): PackageMembers {
  const bytes = (name: string, longest = longestMember) => {
    const entry = members.get(name);
    return entry === undefined ? undefined : readBytes(entry.bytes, Math.min(longest, entry.size));
  };
  return {
    names: [...members.keys()],
    bytes,
    text(name, longest) {
      const content = bytes(name, longest);
      return content === undefined ? undefined : decodeText(content);
    },
  };
}
