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

/** The paths of the files that a file lies in, the outermost first: `a.zip` and `a.zip!/b.iso` of `a.zip!/b.iso!/c.exe`. */
export function listOuterPaths(path: string): string[] {
  const paths: string[] = [];
  for (let end = path.indexOf("!/"); end >= 0; end = path.indexOf("!/", end + 2)) paths.push(path.slice(0, end));
  return paths;
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
