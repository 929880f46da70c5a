import { placeName, type PlacedName } from "../tree/intake/names.ts";

const needsWork = /^\.{0,2} *$|[\\/:~]|^\.git|[^\0-\x7f]/iu;
// The characters HFS+ ignores and the short name NTFS gives, as Git refuses them (path.c, utf8.c: is_ntfs_dotgit, is_hfs_dotgit).
const ignoredCharacters = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
const gitFolder = /^(?:\.git|git~1)[ .]*(?::|$)/iu;

/**
 * The path of one name of a tree object inside a folder. Names that Git itself refuses to write are made harmless or,
 * where they stand for Git's own folder, kept and said to be odd.
 */
export function placeTreeName(folder: string, name: string): PlacedName {
  if (!needsWork.test(name)) return { path: folder + name };
  const placed = placeName(name);
  const path = folder + placed.path;
  if (placed.oddity !== undefined) return { path, oddity: placed.oddity };
  if (name !== placed.path || gitFolder.test(name.replace(ignoredCharacters, "")))
    return { path, oddity: "escaping-path" };
  return { path };
}
