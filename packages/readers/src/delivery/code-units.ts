import { listOuterPaths } from "@doorward/core";
import { isTextual, groupOf, type FileType } from "../type/types.ts";
import type { Entry, Tree } from "../tree/tree.ts";
import { namedType } from "../type/named-type.ts";

/** Files of a delivery that are read together as code, their paths as if they had been handed in alone. */
export interface CodeTree {
  readonly prefix: string;
  readonly tree: Tree;
  /** It looks like a project, and not like files that lie together. */
  readonly isProject: boolean;
}

/** Files by which a folder is known to be a code project. Sources: the tools' own names for them. */
const markers =
  /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.py|requirements\.txt|cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|gemfile|cmakelists\.txt|tsconfig\.json|foundry\.toml|hardhat\.config\.[cm]?[jt]s|truffle-config\.js|[^/]{1,100}\.(?:sln|csproj)|\.git\/head|\.vscode\/(?:tasks|settings)\.json)$/iu;

/** The parts of a delivery that may hold code: each outermost archive, and the loose files of each container. */
export function findCodeTrees(tree: Tree, typeOf: (path: string) => FileType): CodeTree[] {
  const groups = Map.groupBy(tree.entries, ({ path }) => findPrefix(path, typeOf));
  return [...groups].flatMap(([prefix, entries]) => {
    const inside = entries.map((entry) => stripPrefix(entry, prefix));
    const isArchive = prefix !== "" && isArchiveType(typeOf(prefix.slice(0, -2)));
    const isProject = isArchive && inside.some(({ path }) => markers.test(path));
    if (!entries.some((entry) => mayMatter(entry, isProject, typeOf))) return [];
    return [{ prefix, isProject, tree: { entries: inside, oddities: [], unjudged: [] } }];
  });
}

/** What stands before the paths of the part a file belongs to: up to its outermost archive, else to its container. */
function findPrefix(path: string, typeOf: (path: string) => FileType): string {
  const outer = listOuterPaths(path);
  const container = outer.find((each) => isArchiveType(typeOf(each))) ?? outer.at(-1);
  return container === undefined ? "" : `${container}!/`;
}

function isArchiveType(type: FileType): boolean {
  const group = groupOf(type);
  return group === "archive" || group === "package" || group === "disk-image";
}

function mayMatter({ path, kind }: Entry, isProject: boolean, typeOf: (path: string) => FileType): boolean {
  if (kind !== "file") return false;
  const types = [typeOf(path), namedType(path)];
  return types.some((type) => {
    if (type === undefined) return false;
    const group = groupOf(type);
    return group === "script" || group === "shortcut" || (isProject && isTextual(type));
  });
}

function stripPrefix(entry: Entry, prefix: string): Entry {
  const path = entry.path.slice(prefix.length);
  if (entry.kind !== "file" || entry.hardLinkTo === undefined) return { ...entry, path };
  return { ...entry, path, hardLinkTo: entry.hardLinkTo.slice(prefix.length) };
}
