import { openBudget } from "../object/budget.ts";
import type { RevisionObjects } from "../object/revision-objects.ts";
import type { TreeRow } from "../object/tree-object.ts";
import type { GitLimits } from "../limits.ts";
import type { Scope, Shortfalls } from "../shortfalls.ts";
import { placeTreeName } from "../tree-path.ts";

/** A file or link that a tree has and none of the trees it is compared with has at the same path. */
export interface Change {
  readonly path: string;
  readonly row: TreeRow;
}

/** What decides which parts of a tree are told. */
export interface ChangeFilter {
  /** False for a folder all of whose files were told before. */
  readonly addFolder: (path: string, id: string) => boolean;
  /** False for a file that was told before. */
  readonly addFile: (path: string, id: string) => boolean;
}

/** Compares a tree with others and lists what is in none of them. Stops at `most` changes. */
export type ChangeLister = (
  treeId: string,
  others: readonly string[],
  filter: ChangeFilter,
  scope: Scope,
  most: number,
) => Change[];

/** Opens a lister of changes. `prefix` stands before every path. */
export function openChangeLister(
  objects: RevisionObjects,
  limits: GitLimits,
  shortfalls: Shortfalls,
  prefix: string,
): ChangeLister {
  const budget = openBudget(limits.comparisons);
  return (treeId, others, filter, scope, most) => {
    const changes: Change[] = [];

    function compareFolder(id: string, otherIds: readonly string[], path: string, depth: number): void {
      if (otherIds.includes(id) || changes.length >= most || !filter.addFolder(path, id)) return;
      if (depth > limits.treeDepth) return shortfalls.add(scope, "too-nested", id);
      const folder = objects.folder(id, scope);
      if (folder === undefined) return undefined;
      if (!budget.spend(folder.rows.length + 1)) return shortfalls.add(scope, "too-much-history", id);
      const compared = otherIds.flatMap((other) => objects.folder(other, scope) ?? []);
      for (const [near, row] of folder.rows.entries()) {
        const isKnown = row.kind === "submodule" || compared.some((other) => other.find(row.name, near)?.id === row.id);
        if (!isKnown)
          compareRow(
            row,
            compared.flatMap((other) => other.find(row.name, near) ?? []),
            path,
            depth,
          );
      }
      return undefined;
    }

    function compareRow(row: TreeRow, twins: readonly TreeRow[], folder: string, depth: number): void {
      const { path } = placeTreeName(folder, row.name);
      if (path.length > limits.pathLength) shortfalls.add(scope, "long-path", row.id);
      else if (row.kind === "folder") {
        const inside = twins.filter(({ kind }) => kind === "folder").map((twin) => twin.id);
        compareFolder(row.id, inside, `${path}/`, depth + 1);
      } else if (changes.length < most && filter.addFile(path, row.id)) changes.push({ path, row });
    }

    compareFolder(treeId, others, prefix, 0);
    return changes;
  };
}
