import type { Spool } from "../../tree/spool.ts";
import type { ByteSource, Entry } from "../../tree/tree.ts";
import { openBudget } from "../object/budget.ts";
import type { RevisionObjects } from "../object/revision-objects.ts";
import type { TreeRow } from "../object/tree-object.ts";
import type { GitLimits } from "../limits.ts";
import type { Scope, Shortfalls } from "../shortfalls.ts";

/** Makes entries for files of revisions. Each content is unpacked and spooled once, however many revisions hold it. */
export interface FileContents {
  readonly makeEntry: (path: string, row: TreeRow, scope: Scope) => Entry | undefined;
}

type Stored = { readonly bytes: ByteSource; readonly size: number };

/** Opens a maker of entries that spools at most `limits.tipBytes`. */
export function openFileContents(
  objects: RevisionObjects,
  spool: Spool,
  limits: GitLimits,
  shortfalls: Shortfalls,
): FileContents {
  const stored = new Map<string, Stored | undefined>();
  const budget = openBudget(limits.tipBytes);
  const store = (id: string, scope: Scope): Stored | undefined => {
    const content = objects.file(id, scope);
    if (content === undefined) return undefined;
    if (budget.spend(content.length)) return { bytes: spool.append(content), size: content.length };
    shortfalls.add(scope, "over-budget", id);
    return undefined;
  };
  return {
    makeEntry(path, row, scope) {
      if (row.kind === "link") {
        const target = objects.file(row.id, scope)?.toString("utf8", 0, limits.pathLength);
        return target === undefined ? undefined : { kind: "link", path, target, hard: false };
      }
      if (!stored.has(row.id)) stored.set(row.id, store(row.id, scope));
      const found = stored.get(row.id);
      return found === undefined ? undefined : { kind: "file", path, executable: row.executable, ...found };
    },
  };
}
