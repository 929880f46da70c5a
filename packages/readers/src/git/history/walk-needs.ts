import type { GitLimits } from "../limits.ts";
import type { ObjectStore } from "../object/object-store.ts";
import type { Peeled, RevisionObjects } from "../object/revision-objects.ts";
import type { Seen } from "../seen.ts";
import type { Shortfalls } from "../shortfalls.ts";
import type { HistoryCommit } from "./history.ts";

/** Where a walk through the past starts, and what it needs. */
export interface WalkNeeds {
  readonly store: ObjectStore;
  readonly objects: RevisionObjects;
  readonly limits: GitLimits;
  readonly shortfalls: Shortfalls;
  readonly seen: Seen;
  /** Stands before every path. */
  readonly prefix: string;
  /** Stands before the id of a file that never had a path. */
  readonly objectFolder: string;
  /** What every name leads to. */
  readonly named: readonly { readonly name: string; readonly target: Peeled }[];
  /** Tips that were not given as whole trees, newest first. */
  readonly whole: readonly string[];
  /** Objects that are only remembered; some may be gone. */
  readonly remembered: readonly string[];
  /** Commits whose parents were left out on purpose (a shallow clone). */
  readonly shallow: ReadonlySet<string>;
  /** Hears of every commit that no branch leads to. */
  readonly onUnreachable: (commit: HistoryCommit) => void;
}
