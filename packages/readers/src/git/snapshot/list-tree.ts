import type { CarryOddity, Entry } from "../../tree/tree.ts";
import type { GitLimits } from "../limits.ts";
import type { RevisionObjects } from "../object/revision-objects.ts";
import type { TreeRow } from "../object/tree-object.ts";
import type { Scope, Shortfalls } from "../shortfalls.ts";
import { placeTreeName } from "../tree-path.ts";

/** A repository that another one only points to. */
export interface Submodule {
  readonly path: string;
  readonly commit: string;
}

/** Everything in one folder of a revision and below it. */
export interface Listing {
  readonly entries: readonly Entry[];
  readonly submodules: readonly Submodule[];
  readonly oddities: readonly CarryOddity[];
}

/** What a lister asks of the one who makes it. */
export interface ListerNeeds {
  readonly objects: RevisionObjects;
  readonly limits: GitLimits;
  readonly shortfalls: Shortfalls;
  /** Stands before every path. */
  readonly prefix: string;
  /** Makes the entry for a file or link; undefined when its bytes cannot be had. `path` has the prefix. */
  readonly makeEntry: (path: string, row: TreeRow, scope: Scope) => Entry | undefined;
  /** Hears of every folder that is listed for the first time. */
  readonly onFolder: (path: string, id: string) => void;
}

/** Lists whole trees. Folders that several trees share at the same path are listed once, and share their entries. */
export type TreeLister = (treeId: string, scope: Scope) => Listing | undefined;

const nothing: Listing = { entries: [], submodules: [], oddities: [] };

/** Opens a lister that makes at most `limits.tipEntries` entries in all. */
export function openTreeLister(needs: ListerNeeds): TreeLister {
  const { objects, limits, shortfalls } = needs;
  const known = new Map<string, Listing>();
  let made = 0;

  function listFolder(id: string, path: string, depth: number, scope: Scope): Listing {
    const key = `${id} ${path}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const folder = depth > limits.treeDepth ? undefined : objects.folder(id, scope);
    if (depth > limits.treeDepth) shortfalls.add(scope, "too-nested", id);
    const parts = (folder?.rows ?? []).map((row) => listRow(row, path, depth, scope));
    const listing = folder === undefined ? nothing : joinListings(parts);
    if (made < limits.tipEntries) known.set(key, listing);
    needs.onFolder(path, id);
    return listing;
  }

  function listRow(row: TreeRow, folder: string, depth: number, scope: Scope): Listing {
    const { path, oddity } = placeTreeName(folder, row.name);
    made += 1;
    if (made > limits.tipEntries || path.length > limits.pathLength) {
      shortfalls.add(scope, made > limits.tipEntries ? "too-many-entries" : "long-path", row.id);
      return nothing;
    }
    const oddities = oddity === undefined ? [] : [{ path, oddity }];
    if (row.kind === "folder") {
      const inside = listFolder(row.id, `${path}/`, depth + 1, scope);
      return oddities.length === 0 ? inside : { ...inside, oddities: [...oddities, ...inside.oddities] };
    }
    if (row.kind === "submodule") {
      const special: Entry = { kind: "special", path, what: "unknown" };
      return { entries: [special], submodules: [{ path, commit: row.id }], oddities };
    }
    const entry = needs.makeEntry(path, row, scope);
    return { entries: entry === undefined ? [] : [entry], submodules: [], oddities };
  }

  return (treeId, scope) => {
    if (made >= limits.tipEntries) {
      shortfalls.add(scope, "too-many-entries", treeId);
      return undefined;
    }
    return listFolder(treeId, needs.prefix, 0, scope);
  };
}

function joinListings(parts: readonly Listing[]): Listing {
  return {
    entries: parts.flatMap((part) => part.entries),
    submodules: parts.flatMap((part) => part.submodules),
    oddities: parts.flatMap((part) => part.oddities),
  };
}
