import type { RevisionObjects, Peeled } from "./object/revision-objects.ts";
import type { Refs } from "./refs/read-refs.ts";
import type { Ref } from "./refs/ref.ts";

/** A commit that names lead to. */
export interface Tip {
  readonly commit: string;
  readonly tree: string;
  /** Committer date, seconds since 1970. */
  readonly time: number;
  /** Short names, the one people know it by first. */
  readonly names: readonly string[];
}

/** What all names lead to. */
export interface Tips {
  /** One for each different set of files: HEAD, then the stash, branches, remote branches, tags, others; newest first. */
  readonly tips: readonly Tip[];
  readonly named: readonly { readonly name: string; readonly target: Peeled }[];
}

const ranks: readonly (readonly [prefix: string, shown: string])[] = [
  ["refs/stash", "stash"],
  ["stash@", "stash@"],
  ["refs/heads/", ""],
  ["refs/remotes/", ""],
  ["refs/tags/", ""],
];
const keptNames = 100;
/** Texts about commits, not files that anybody would check out. */
const notesPrefix = "refs/notes/";

/** Follows every name to its commit and puts those with the same files together. `first` goes before all others. */
export function findTips(refs: Refs, objects: RevisionObjects, first: Ref | undefined): Tips {
  const all = [...(first === undefined ? [] : [first]), ...(refs.head === undefined ? [] : [refs.head])];
  const named = [...all, ...refs.named, ...refs.stashes].flatMap(({ name, id }) => {
    const target = objects.peel(id, name.startsWith("stash@") ? "unreachable" : "tip");
    return target === undefined ? [] : [{ name, target }];
  });
  const candidates = named.flatMap(({ name, target }, order) => {
    const commit = target.kind === "commit" ? objects.commit(target.id, "tip") : undefined;
    if (commit === undefined || name.startsWith(notesPrefix)) return [];
    const isHead = order < all.length || name === refs.headBranch;
    const rank = isHead ? Math.min(order, all.length) - all.length - 1 : findRank(name);
    return [{ name, rank, commit: target.id, tree: commit.tree, time: commit.committer.time }];
  });
  const ordered = candidates.toSorted((a, b) => a.rank - b.rank || b.time - a.time || (a.name < b.name ? -1 : 1));
  const byTree = new Map<string, Tip & { readonly names: string[] }>();
  for (const { name, commit, tree, time } of ordered) {
    const known = byTree.get(tree);
    if (known === undefined) byTree.set(tree, { commit, tree, time, names: [shortenName(name)] });
    else if (!known.names.includes(shortenName(name)) && known.names.length < keptNames)
      known.names.push(shortenName(name));
  }
  return { tips: [...byTree.values()], named };
}

/** The name of a branch or tag as people write it. */
export function shortenName(name: string): string {
  const [prefix, shown] = ranks[findRank(name)] ?? ["", ""];
  return shown + name.slice(prefix.length);
}

function findRank(name: string): number {
  const rank = ranks.findIndex(([prefix]) => name.startsWith(prefix));
  return rank < 0 ? ranks.length : rank;
}
