import type { HistoryFact, PartlyRead, Unjudged } from "@doorward/core";
import { makeExcerpt } from "../text/excerpt.ts";
import type { Spool } from "../tree/spool.ts";
import { emptyTree, type Tree } from "../tree/tree.ts";
import { readShallow } from "./elsewhere.ts";
import { findDateOddities, makeUnreachableFact } from "./history/date-oddities.ts";
import { shownIdLength, type History, type HistoryCommit } from "./history/history.ts";
import { walkHistory } from "./history/walk.ts";
import type { WalkNeeds } from "./history/walk-needs.ts";
import type { GitLimits } from "./limits.ts";
import { openBudget, type Budget } from "./object/budget.ts";
import { readCommitText } from "./object/commit.ts";
import { isObjectId } from "./object/object.ts";
import { openParts, type Parts } from "./open-parts.ts";
import type { Refs } from "./refs/read-refs.ts";
import type { Ref } from "./refs/ref.ts";
import { openSeen } from "./seen.ts";
import { openDeliveredFiles } from "./snapshot/delivered-files.ts";
import { openFileContents } from "./snapshot/file-contents.ts";
import { openCommitTrees, readSnapshots, type SnapshotNeeds } from "./snapshot/read-snapshots.ts";
import type { RevisionTree } from "./snapshot/revision-tree.ts";
import { findTips, shortenName } from "./tips.ts";

/** How a repository is to be read. */
export interface RepositoryOptions {
  /** Takes the bytes of files that lie only in the repository. */
  readonly spool: Spool;
  readonly limits?: Partial<GitLimits>;
  /** Shared by the repositories of one arrival, so that many cost no more than one. */
  readonly budget?: Budget;
  /**
   * The name (`HEAD`, `refs/heads/dev`) or full commit id whose files are what the arrival delivers. Left out, it is
   * `HEAD` for a bare repository at the top of the tree, and for others the files that lie beside the Git folder.
   */
  readonly deliver?: string;
}

/** A repository, read from its bytes alone: no hook, filter or other command of it can run. */
export interface Repository {
  /** The branch that HEAD names, made safe to show, or its abbreviated commit; undefined when it leads nowhere. */
  readonly head: string | undefined;
  /** The files of the delivered commit, when the arrival delivers a commit instead of files. */
  readonly delivered: RevisionTree | undefined;
  /** Each tip of a branch, tag, stash or remote branch that holds something which is not delivered. */
  readonly snapshots: readonly RevisionTree[];
  readonly history: History;
  /** What is odd and what was not read, so far. It is complete once the history has been gone through. */
  readonly report: () => RepositoryReport;
}

/** What is to be said about a repository as a whole. `unjudged` and `partly` have one row for each reason. */
interface RepositoryReport {
  readonly oddities: readonly HistoryFact[];
  readonly unjudged: readonly Unjudged[];
  readonly partly: readonly PartlyRead[];
}

const textBytes = 65_536;
const toldUnreachable = 50;
/** What most people call the branch that others start from. */
const usualBranches = new Set(["refs/heads/main", "refs/heads/master"]);

/** Opens a Git folder of a tree (as `findRepositories` names it) and reads the tips of its branches. */
export function readRepository(tree: Tree, folder: string, options: RepositoryOptions): Repository {
  const parts = openParts(tree, folder, options);
  const { refs, objects, limits, shortfalls, place } = parts;
  const deliver = options.deliver ?? (folder === "" ? "HEAD" : undefined);
  const first = deliver === undefined ? undefined : findDelivered(deliver, parts);
  const { tips, named } = findTips(refs, objects, first);
  const seen = openSeen();
  const needs = {
    ...parts,
    seen,
    prefix: place.prefix,
    contents: openFileContents(objects, options.spool, limits, shortfalls),
    delivered: openDeliveredFiles(place.bare ? emptyTree : tree, place.prefix, parts.store.format, limits),
    deliverFirst: first !== undefined,
  };
  const { delivered, snapshots, whole } = readSnapshots(tips, needs);
  const unreachable: HistoryFact[] = [];
  const onUnreachable = (commit: HistoryCommit) => {
    const isTold = commit.files.length > 0 && unreachable.length < toldUnreachable && !parts.settings.unreadRefs;
    if (isTold) unreachable.push(makeUnreachableFact(commit, place.shown));
  };
  return {
    head: nameHead(refs),
    delivered,
    snapshots,
    history: openHistory(parts, needs, { named, whole, onUnreachable }),
    report() {
      const commits = tips.map(({ commit }) => commit);
      const dates = findDateOddities(commits, objects, limits, shortfalls, place.shown);
      tellForged(parts);
      return { oddities: [...dates, ...unreachable], ...shortfalls.list() };
    },
  };
}

function openHistory(
  parts: Parts,
  needs: SnapshotNeeds,
  starts: Pick<WalkNeeds, "named" | "whole" | "onUnreachable">,
): History {
  const { objects, shortfalls, limits, place } = parts;
  const steps = walkHistory({
    ...needs,
    ...starts,
    store: parts.store,
    objectFolder: `${place.inside}objects/`,
    remembered: parts.refs.remembered,
    shallow: readShallow(parts.files, shortfalls),
  });
  const budget = openBudget(limits.historyBytes);
  return {
    steps: () => steps,
    treeOf: openCommitTrees(needs),
    textOf(commit) {
      const bytes = objects.raw(commit, "commit", "unreachable");
      return bytes === undefined ? "" : readCommitText(bytes, textBytes);
    },
    read({ id }) {
      const bytes = budget.left() > 0 ? objects.file(id, "history") : undefined;
      if (bytes !== undefined) budget.spend(Math.min(bytes.length, budget.left()));
      else if (budget.left() === 0) shortfalls.add("history", "over-budget", id);
      return bytes;
    },
  };
}

function findDelivered(wanted: string, { refs, store, shortfalls }: Parts): Ref | undefined {
  if (isObjectId(wanted, store.format)) return { name: wanted, id: wanted };
  const branches = refs.named.filter(({ name }) => name.startsWith("refs/heads/"));
  const usual = branches.find(({ name }) => usualBranches.has(name)) ?? branches[0];
  const found = wanted === "HEAD" ? (refs.head ?? usual) : refs.named.find(({ name }) => name === wanted);
  if (found === undefined && (wanted !== "HEAD" || store.count > 0))
    shortfalls.tell("unjudged", `it has no ${makeExcerpt(wanted)}`);
  return found;
}

function nameHead({ head, headBranch }: Refs): string | undefined {
  if (head === undefined) return undefined;
  return headBranch === undefined ? head.id.slice(0, shownIdLength) : makeExcerpt(shortenName(headBranch));
}

function tellForged({ store, shortfalls }: Parts): void {
  const count = store.countForged();
  if (count === 1) shortfalls.tell("unjudged", "one of its objects is not what its id promises");
  if (count > 1) shortfalls.tell("unjudged", `${count} of its objects are not what their ids promise`);
}
