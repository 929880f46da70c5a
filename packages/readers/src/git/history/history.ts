import type { Reachability, Snapshot } from "@doorward/core";
import type { Signature } from "../object/commit.ts";
import type { RevisionTree } from "../snapshot/revision-tree.ts";

/**
 * The past of a repository, told by what changed. Each content is told once for each path: in the newest commit that
 * brought it there, and not at all when a snapshot or the delivered files hold it at that path.
 *
 * The way to read it: go through `steps`, `read` the files that may matter and try a cheap test on them, and ask
 * `treeOf` for the whole tree of a commit only when one of its files looks interesting.
 */
export interface History {
  /**
   * First what tags mark without a commit, and tips beyond those given as whole trees. Then commits that branches lead
   * to, newest first; those only reflogs remember; those nothing leads to; and files that no commit holds.
   * It can be gone through once, and left at any step.
   */
  readonly steps: () => Generator<HistoryStep, void>;
  /** A file's bytes; undefined when they are broken or the limit for history is reached, which the report then says. */
  readonly read: (file: HistoryFile) => Buffer | undefined;
  /** A commit's message as written, cut to 64 KB. It can carry a payload too. */
  readonly textOf: (commit: string) => string;
  /** Everything a commit holds; contents known from elsewhere are shared. Undefined when it cannot be had. */
  readonly treeOf: (commit: string) => RevisionTree | undefined;
}

/** One commit, or files without one. */
export type HistoryStep = HistoryCommit | StrayFiles;

/** A commit and what it brought. */
export interface HistoryCommit {
  readonly kind: "commit";
  /** Full commit id. */
  readonly id: string;
  /** For places and facts: `history`, named by the abbreviated id. */
  readonly snapshot: Snapshot;
  readonly reach: Reachability;
  readonly author: Signature;
  readonly committer: Signature;
  /** First line of its message, cut to 200 characters. */
  readonly subject: string;
  /** What none of its parents has. A merge brings only what it adds itself. */
  readonly files: readonly HistoryFile[];
}

/** Files that no commit holds: what a tag marks directly, and what was added to Git and never committed. */
export interface StrayFiles {
  readonly kind: "stray";
  /** The name that leads to them, made safe to show; empty when none does. */
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly files: readonly HistoryFile[];
}

/** One content at one path. */
export interface HistoryFile {
  readonly kind: "file" | "link";
  /** As in the entries of snapshots. A file that never had a name reads like the object's own path. */
  readonly path: string;
  /** Id of its content; the same content has the same id everywhere. */
  readonly id: string;
  /** Bytes, unpacked; looked up when it is asked for. 0 when the content cannot be had. */
  readonly size: number;
  readonly executable: boolean;
}

/** As many characters of a commit id as are shown. */
export const shownIdLength = 12;

/** The snapshot that stands for one commit of the past. */
export function nameHistory(commit: string): Snapshot {
  return { kind: "history", name: commit.slice(0, shownIdLength) };
}
