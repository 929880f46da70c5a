import type { FileContent, FileFact, Unjudged } from "@doorward/core";
import { describeSurveyed, readFiles } from "../file/read-files.ts";
import { readBytes } from "../tree/bytes.ts";
import { isLeftToSurvey } from "../tree/left-to-survey.ts";
import type { FileEntry, Tree } from "../tree/tree.ts";
import { namedType } from "../type/named-type.ts";
import { headBytes } from "../type/recognise.ts";
import { recogniseFile } from "../type/recognise-file.ts";
import type { FileType } from "../type/types.ts";
import type { Collected } from "./collected.ts";

/** Tells the type of each file of a tree, by content; each is recognised once. */
export function openTypes(tree: Tree, { types }: Pick<Collected, "types">): (path: string) => FileType {
  const entries = new Map<string, FileEntry>();
  for (const entry of tree.entries) if (entry.kind === "file") entries.set(entry.path, entry);
  return (path) => {
    const known = types.get(path);
    if (known !== undefined) return known;
    const entry = entries.get(path);
    const type = entry === undefined ? "empty" : recogniseEntry(entry);
    types.set(path, type);
    return type;
  };
}

function recogniseEntry({ path, bytes, size }: FileEntry): FileType {
  return recogniseFile(path, { size, read: (offset, length) => readBytes(bytes, length, offset) });
}

/** Facts of the files of a delivery that have something of note, with what the readers of their formats saw. */
export function describeDelivered(
  tree: Tree,
  typeOf: (path: string) => FileType,
  { contents }: Pick<Collected, "contents">,
  isInProject: (path: string) => boolean,
): { readonly files: FileFact[]; readonly unjudged: readonly Unjudged[] } {
  const { files, unjudged } = readFiles(tree);
  const facts = new Map(files.map((fact) => [fact.at.path, place(fact, contents.get(fact.at.path))]));
  for (const entry of tree.entries) {
    if (entry.kind !== "file" || facts.has(entry.path)) continue;
    const seen = contents.get(entry.path);
    const surveyed = isLeftToSurvey(entry.path)
      ? describeSurveyed(entry, readBytes(entry.bytes, headBytes))
      : undefined;
    if (surveyed !== undefined) facts.set(entry.path, place(surveyed, seen));
    else if (seen !== undefined)
      facts.set(entry.path, {
        at: { path: entry.path },
        size: entry.size,
        type: typeOf(entry.path),
        namedType: namedType(entry.path) ?? "",
        oddities: [],
        isFixture: false,
        inProject: isInProject(entry.path),
        contents: seen,
      });
  }
  return { files: [...facts.values()].toSorted((a, b) => (a.at.path < b.at.path ? -1 : 1)), unjudged };

  function place(fact: FileFact, seen: readonly FileContent[] = []): FileFact {
    // Only a project has test material; a folder called so in what a stranger sent excuses nothing.
    const inProject = isInProject(fact.at.path);
    return { ...fact, isFixture: fact.isFixture && inProject, inProject, contents: seen };
  }
}
