import { makeExcerpt } from "../../text/excerpt.ts";
import type { Entry } from "../../tree/tree.ts";
import { nameHistory, shownIdLength } from "../history/history.ts";
import type { GitLimits } from "../limits.ts";
import type { RevisionObjects } from "../object/revision-objects.ts";
import type { Seen } from "../seen.ts";
import type { Shortfalls } from "../shortfalls.ts";
import type { Tip } from "../tips.ts";
import type { DeliveredFiles } from "./delivered-files.ts";
import type { FileContents } from "./file-contents.ts";
import { openTreeLister, type Listing } from "./list-tree.ts";
import { makeRevisionTree, type RevisionTree } from "./revision-tree.ts";

/** What reading whole trees needs. */
export interface SnapshotNeeds {
  readonly objects: RevisionObjects;
  readonly contents: FileContents;
  readonly delivered: DeliveredFiles;
  readonly limits: GitLimits;
  readonly shortfalls: Shortfalls;
  readonly seen: Seen;
  readonly prefix: string;
  /** The first tip is what the arrival delivers. */
  readonly deliverFirst: boolean;
}

/** Whole trees of tips. */
export interface Snapshots {
  readonly delivered: RevisionTree | undefined;
  /** Those that hold something which is not delivered. */
  readonly snapshots: readonly RevisionTree[];
  /** Commits of tips that are not among them because there are too many. */
  readonly whole: readonly string[];
}

const shownNames = 20;

/** Reads the whole trees of tips, as many as the limits allow. */
export function readSnapshots(tips: readonly Tip[], needs: SnapshotNeeds): Snapshots {
  const { limits, prefix } = needs;
  const matched = new Set<Entry>();
  let fresh: string[] = [];
  const list = openTreeLister({
    ...needs,
    onFolder: needs.seen.addFolder,
    makeEntry(path, row, scope) {
      const isNew = needs.seen.addFile(path, row.id);
      const delivered = needs.delivered(path, row.id);
      if (delivered !== undefined) matched.add(delivered);
      const entry = delivered ?? needs.contents.makeEntry(path, row, scope);
      if (isNew && entry !== undefined && delivered === undefined) fresh.push(path);
      return entry;
    },
  });
  const snapshots: RevisionTree[] = [];
  const whole: string[] = [];
  let delivered: RevisionTree | undefined;
  for (const [index, tip] of tips.entries()) {
    fresh = [];
    const listing = snapshots.length < limits.tips ? list(tip.tree, "tip") : undefined;
    if (listing === undefined) whole.push(tip.commit);
    else if (needs.deliverFirst && index === 0)
      delivered = makeRevisionTree(listing, prefix, describeTip(tip, { kind: "delivered", name: "" }, fresh));
    else if (!isDelivered(listing, matched)) {
      const snapshot = { kind: "branch" as const, name: nameTip(tip) };
      snapshots.push(makeRevisionTree(listing, prefix, describeTip(tip, snapshot, fresh)));
    }
  }
  return { delivered, snapshots, whole };
}

/** Opens a reader of the whole trees of single commits. It marks nothing as seen. */
export function openCommitTrees(needs: SnapshotNeeds): (commit: string) => RevisionTree | undefined {
  const list = openTreeLister({
    ...needs,
    onFolder: () => undefined,
    makeEntry: (path, row, scope) => needs.delivered(path, row.id) ?? needs.contents.makeEntry(path, row, scope),
  });
  return (id) => {
    const commit = needs.objects.commit(id, "history");
    const listing = commit === undefined ? undefined : list(commit.tree, "history");
    if (listing === undefined) return undefined;
    return makeRevisionTree(listing, needs.prefix, { snapshot: nameHistory(id), names: [], commit: id, fresh: [] });
  };
}

function isDelivered(listing: Listing, matched: ReadonlySet<Entry>): boolean {
  return listing.entries.every((entry) => entry.kind === "special" || matched.has(entry));
}

function nameTip({ names, commit }: Tip): string {
  return makeExcerpt(names.find((name) => name !== "HEAD") ?? commit.slice(0, shownIdLength));
}

function describeTip(tip: Tip, snapshot: RevisionTree["snapshot"], fresh: readonly string[]) {
  return { snapshot, names: tip.names.slice(0, shownNames).map(makeExcerpt), commit: tip.commit, fresh };
}
