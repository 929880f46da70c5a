import type { Detection, Evidence, FileContent, FileContentKind, FileFact } from "@doorward/core";
import { isScript } from "./type-words.ts";

const mostShown = 5;

/** Files that somebody sent by themselves; what lies in a code project is told by other rules. */
export function listDelivered(files: readonly FileFact[]): readonly FileFact[] {
  return files.filter(({ inProject }) => !inProject);
}

/** What a file holds or does of one kind. */
export function contentsOf({ contents }: FileFact, kind: FileContentKind): readonly FileContent[] {
  return contents.filter((content) => content.kind === kind);
}

/** Whether a file holds or does something of a kind. */
export function holds({ contents }: FileFact, kind: FileContentKind): boolean {
  return contents.some((content) => content.kind === kind);
}

/** One finding for a whole delivery, with its first places; none when there are none. */
export function tellOnce(evidence: readonly Evidence[]): Detection[] {
  return evidence.length === 0 ? [] : [{ evidence: evidence.slice(0, mostShown) }];
}

/** Where a file stands in front of others: by path, for rules that look at what a file lies in. */
export function indexByPath(files: readonly FileFact[]): ReadonlyMap<string, FileFact> {
  return new Map(files.map((fact) => [fact.at.path, fact]));
}

/** Whether a file's name makes a double-click run the script in it. One that is named as a text is shown. */
export function isNamedAsScript({ namedType }: FileFact): boolean {
  return isScript(namedType) || namedType === "applescript-compiled" || namedType === "automator-workflow";
}

/** The last part of a path. */
export function nameOf({ at }: FileFact): string {
  return at.path.slice(Math.max(at.path.lastIndexOf("/"), at.path.lastIndexOf("\\")) + 1);
}
