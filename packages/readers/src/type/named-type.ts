import { endings, wholeNames } from "./names.ts";
import type { FileType } from "./types.ts";

const byEnding = indexWords(endings);
const byName = indexWords(wholeNames);

/** The last part of a path inside an arrival. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * What follows the last dot of a file's name, in lower case and without the blanks and dots that Windows drops;
 * empty when there is none or when the dot is the first character.
 */
export function findEnding(path: string): string {
  const name = baseName(path).slice(-255).trimEnd().replace(/\.$/u, "").toLowerCase();
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1);
}

/** The type that a file's name claims; undefined when the name claims none. The content may be something else. */
export function namedType(path: string): FileType | undefined {
  const name = baseName(path).toLowerCase();
  if (name === ".env" || name.startsWith(".env.") || name.endsWith(".env")) return "env";
  if (name.startsWith("dockerfile.")) return "dockerfile";
  return byName.get(name) ?? byEnding.get(findEnding(path));
}

function indexWords(table: Readonly<Partial<Record<FileType, string>>>): Map<string, FileType> {
  const index = new Map<string, FileType>();
  for (const [type, words] of Object.entries(table))
    for (const word of words.split(" ")) index.set(word, type as FileType);
  return index;
}
