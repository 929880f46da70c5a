import type { Snapshot } from "@doorward/core";
import { finishTree } from "../../tree/intake/finish.ts";
import type { Tree } from "../../tree/tree.ts";
import type { Listing, Submodule } from "./list-tree.ts";

/** The files of one commit, as a tree that readers take like a delivered one. What it lacks stands in the repository's report. */
export interface RevisionTree extends Tree {
  readonly snapshot: Snapshot;
  /** Every branch, tag or other name that delivers these files, made safe to show; at most 20. */
  readonly names: readonly string[];
  /** Full commit id. Of several commits with the same files, the one the first name leads to. */
  readonly commit: string;
  /** Paths whose content is neither delivered at that path nor in a snapshot given before this one. Sorted. */
  readonly fresh: readonly string[];
  /** Repositories that it points to. Their entries are `special`. */
  readonly submodules: readonly Submodule[];
}

/** Makes a tree of a listing. `prefix` is what stands before every path of it. */
export function makeRevisionTree(
  listing: Listing,
  prefix: string,
  about: Pick<RevisionTree, "snapshot" | "names" | "commit" | "fresh">,
): RevisionTree {
  const found = listing.entries.map((entry) => ({ entry, base: prefix.length }));
  const folders = new Set<string>();
  for (const { path } of listing.entries)
    for (let slash = path.lastIndexOf("/"); slash >= prefix.length; slash = path.lastIndexOf("/", slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  const tree = finishTree({ found, folders, oddities: listing.oddities, unjudged: [] });
  return { ...tree, ...about, fresh: about.fresh.toSorted(), submodules: listing.submodules };
}
