import { makeExcerpt } from "../../text/excerpt.ts";
import type { Reachability } from "@doorward/core";
import type { Commit } from "../object/commit.ts";
import type { Peeled } from "../object/revision-objects.ts";
import { openChangeLister, type Change, type ChangeLister } from "./changes.ts";
import { openCommitQueue } from "./commit-queue.ts";
import { formatDay } from "./day.ts";
import { nameHistory } from "./history.ts";
import type { HistoryCommit, HistoryFile, HistoryStep, StrayFiles } from "./history.ts";
import { makeFile } from "./history-file.ts";
import { findRemembered, findUnmet } from "./unreachable.ts";
import type { WalkNeeds } from "./walk-needs.ts";

/** A walk under way. */
interface Walk extends WalkNeeds {
  readonly listChanges: ChangeLister;
  readonly visited: Set<string>;
  filesLeft: number;
  /** Committer time of the oldest commit told so far. */
  oldest: number;
  /** Why the walk did not reach the beginning. */
  cut: "commits" | "files" | undefined;
  isDone: boolean;
}

/** Walks all of the past once, as `History.steps` says. */
export function* walkHistory(needs: WalkNeeds): Generator<HistoryStep, void> {
  const { objects, limits, shortfalls, prefix } = needs;
  const listChanges = openChangeLister(objects, limits, shortfalls, prefix);
  const walk: Walk = {
    ...needs,
    listChanges,
    visited: new Set(),
    filesLeft: limits.historyFiles,
    oldest: Infinity,
    cut: undefined,
    isDone: false,
  };
  try {
    yield* tellAll(walk);
  } finally {
    tellCut(walk);
  }
}

function* tellAll(walk: Walk): Generator<HistoryStep, void> {
  yield* tellNamed(walk);
  yield* tellWhole(walk);
  const tips = walk.named.flatMap(({ target }) => (target.kind === "commit" ? [target.id] : []));
  yield* walkFrom(walk, tips, "branch");
  yield* walkFrom(walk, findRemembered(walk), "reflog");
  if (walk.cut === undefined) {
    const { commits, blobs } = findUnmet(walk, walk.visited);
    yield* walkFrom(walk, commits, "nowhere");
    yield* tellStrays(walk, blobs);
  }
  walk.isDone = true;
}

function* walkFrom(walk: Walk, starts: Iterable<string>, reach: Reachability): Generator<HistoryCommit, void> {
  const scope = reach === "branch" ? "history" : "unreachable";
  const queue = openCommitQueue();
  const enter = (id: string) => {
    if (walk.visited.has(id) || walk.cut !== undefined) return;
    const commit = walk.objects.commit(id, scope);
    if (commit === undefined) return;
    if (walk.visited.size >= walk.limits.commits) {
      walk.cut = "commits";
      return;
    }
    walk.visited.add(id);
    queue.push(id, commit.committer.time);
  };
  for (const id of starts) enter(id);
  for (let id = queue.pop(); id !== undefined && walk.cut !== "files"; id = queue.pop()) {
    const commit = walk.objects.commit(id, scope);
    if (commit === undefined) continue;
    const parents = walk.shallow.has(id) ? [] : commit.parents;
    for (const parent of parents) enter(parent);
    const parentTrees = parents.flatMap((parent) => walk.objects.commit(parent, scope)?.tree ?? []);
    const changes = walk.listChanges(commit.tree, parentTrees, walk.seen, scope, walk.filesLeft);
    walk.oldest = Math.min(walk.oldest, commit.committer.time);
    const step = makeStep(id, commit, reach, takeFiles(walk, changes));
    if (reach !== "branch") walk.onUnreachable(step);
    yield step;
  }
}

/** Tells what names mark that are no commits: tags of single files and folders. */
function* tellNamed(walk: Walk): Generator<StrayFiles, void> {
  for (const { name, target } of walk.named) {
    if (target.kind === "commit") continue;
    const files = takeFiles(walk, listNamed(walk, target));
    if (files.length > 0) yield { kind: "stray", name: makeExcerpt(name), snapshot: nameHistory(target.id), files };
  }
}

/** Tells the tips that were not given as whole trees, file by file, so that no limit of the history can hide them. */
function* tellWhole(walk: Walk): Generator<HistoryCommit, void> {
  for (const id of walk.whole) {
    const commit = walk.objects.commit(id, "tip");
    if (commit === undefined) continue;
    const changes = walk.listChanges(commit.tree, [], walk.seen, "tip", walk.filesLeft);
    const files = takeFiles(walk, changes);
    if (files.length > 0) yield makeStep(id, commit, "branch", files);
    if (walk.cut === "files") return walk.shortfalls.tell("unjudged", "it has more branches and tags than are read");
  }
  return undefined;
}

/** Tells the files that no commit holds: what was added to Git and never committed. */
function* tellStrays(walk: Walk, blobs: readonly string[]): Generator<StrayFiles, void> {
  if (walk.cut !== undefined) return;
  const strays = blobs.filter((id) => !walk.seen.hasContent(id)).slice(0, walk.filesLeft);
  const changes = strays.map((id): Change => makeStray(walk, id));
  const files = takeFiles(walk, changes);
  if (files.length > 0) yield { kind: "stray", name: "", snapshot: { kind: "history", name: "uncommitted" }, files };
}

/** A file that never had a name, at the path of its own object. */
function makeStray({ objectFolder }: Walk, id: string): Change {
  return { path: `${objectFolder}${id}`, row: { kind: "file", name: id, id, executable: false } };
}

function listNamed(walk: Walk, target: Peeled): Change[] {
  if (target.kind === "tree") return walk.listChanges(target.id, [], walk.seen, "history", walk.filesLeft);
  const stray = makeStray(walk, target.id);
  return walk.seen.addFile(stray.path, target.id) ? [stray] : [];
}

function takeFiles(walk: Walk, changes: readonly Change[]): HistoryFile[] {
  walk.filesLeft -= changes.length;
  if (walk.filesLeft <= 0) walk.cut = "files";
  return changes.map(({ path, row }) => makeFile(walk.store, path, row));
}

function makeStep(id: string, commit: Commit, reach: Reachability, files: readonly HistoryFile[]): HistoryCommit {
  const { author, committer, subject } = commit;
  return { kind: "commit", id, snapshot: nameHistory(id), reach, author, committer, subject, files };
}

function tellCut({ cut, isDone, oldest, limits, shortfalls }: Walk): void {
  if (isDone && cut === undefined) return;
  const most = {
    commits: ` (it has more than ${limits.commits.toLocaleString("en")} commits)`,
    files: ` (it has more than ${limits.historyFiles.toLocaleString("en")} changed files)`,
  };
  const since = Number.isFinite(oldest) ? ` older than ${formatDay(oldest)}` : "";
  shortfalls.tell("partly", `history${since} was not read${cut === undefined ? "" : most[cut]}`);
}
