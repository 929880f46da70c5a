import type { PartlyRead, Unjudged } from "@doorward/core";
import type { Tree } from "../tree/tree.ts";
import { readShallow } from "./elsewhere.ts";
import { openCommitQueue } from "./history/commit-queue.ts";
import type { GitLimits } from "./limits.ts";
import type { Commit } from "./object/commit.ts";
import { openParts } from "./open-parts.ts";

/** A commit that branches lead to. */
export interface ListedCommit extends Pick<Commit, "author" | "committer" | "tree"> {
  readonly id: string;
  readonly isMerge: boolean;
}

/** The commits of a repository, and what was not read of it. */
export interface CommitList {
  /** Oldest first, by when they were recorded. */
  readonly commits: readonly ListedCommit[];
  readonly unjudged: readonly Unjudged[];
  readonly partly: readonly PartlyRead[];
}

/** Lists the newest `most` commits that HEAD, branches and tags lead to. No file of the repository is looked at. */
export function listCommits(tree: Tree, folder: string, most: number, limits?: Partial<GitLimits>): CommitList {
  const { refs, objects, files, shortfalls } = openParts(tree, folder, limits === undefined ? {} : { limits });
  const shallow = readShallow(files, shortfalls);
  const queue = openCommitQueue();
  const met = new Set<string>();
  const commits: ListedCommit[] = [];
  const enter = (id: string) => {
    if (met.has(id)) return;
    met.add(id);
    const commit = objects.commit(id, "history");
    if (commit !== undefined) queue.push(id, commit.committer.time);
  };
  for (const { id } of [...(refs.head === undefined ? [] : [refs.head]), ...refs.named]) {
    const target = objects.peel(id, "history");
    if (target?.kind === "commit") enter(target.id);
  }
  for (let id = queue.pop(); id !== undefined && commits.length < most; id = queue.pop()) {
    const commit = objects.commit(id, "history");
    if (commit === undefined) continue;
    const { author, committer, tree: held, parents } = commit;
    commits.push({ id, author, committer, tree: held, isMerge: parents.length > 1 });
    for (const parent of shallow.has(id) ? [] : parents) enter(parent);
  }
  if (queue.pop() !== undefined)
    shortfalls.tell("partly", `only its newest ${most.toLocaleString("en")} commits were read`);
  return { commits: commits.toReversed(), ...shortfalls.list() };
}
