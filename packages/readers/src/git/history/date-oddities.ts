import type { HistoryFact } from "@doorward/core";
import { makeExcerpt } from "../../text/excerpt.ts";
import type { GitLimits } from "../limits.ts";
import type { Commit } from "../object/commit.ts";
import type { RevisionObjects } from "../object/revision-objects.ts";
import type { Shortfalls } from "../shortfalls.ts";
import { openChangeLister, type ChangeFilter } from "./changes.ts";
import { day, formatDay } from "./day.ts";
import { shownIdLength, type HistoryCommit } from "./history.ts";

/** One commit of a line, with its id. */
interface Dated extends Commit {
  readonly id: string;
}

type AboutCommit = Pick<HistoryFact, "commit" | "changed" | "recordedTogether" | "reach" | "samePerson">;

/** "Author date weeks older than committer date." */
const oldAuthorDays = 14;
/** Clocks that differ by less are ordinary. */
const fallenDays = 1;
/** Commits of each line whose author dates are looked at, newest first. */
const recentCommits = 20;
/** Commits recorded within so many seconds of each other belong to one rewriting. */
const togetherSeconds = 600;
const toldPaths = 20;
const toldFacts = 50;

/** Looks at the dates along the first parents of every tip. `folder` is the Git folder, for places. */
export function findDateOddities(
  tips: readonly string[],
  objects: RevisionObjects,
  limits: GitLimits,
  shortfalls: Shortfalls,
  folder: string,
): HistoryFact[] {
  const visited = new Set<string>();
  const found: HistoryFact[] = [];
  const listPaths = openPathLister(objects, limits, shortfalls);
  const tell = (kind: HistoryFact["kind"], days: number, commit: Dated, describe: () => AboutCommit) => {
    const told = found.filter((fact) => fact.kind === kind).length;
    if (told < toldFacts) found.push(makeFact(kind, Math.floor(days), commit, folder, describe()));
  };
  for (const tip of tips) {
    const line = readLine(tip, objects, limits, visited);
    for (const [index, commit] of line.entries()) {
      const describe = () => ({
        commit: commit.id,
        changed: listPaths(commit),
        recordedTogether: countTogether(line, index),
        reach: "branch" as const,
        samePerson: commit.author.email === commit.committer.email,
      });
      const older = (commit.committer.time - commit.author.time) / day;
      if (index < recentCommits && older >= oldAuthorDays && commit.author.time > 0)
        tell("older-author-date", older, commit, describe);
      const parent = line[index + 1];
      const fallen = parent === undefined ? 0 : (parent.committer.time - commit.committer.time) / day;
      if (fallen >= fallenDays) tell("falling-dates", fallen, commit, describe);
    }
  }
  return found;
}

/** The fact that a commit holds files and no branch or tag leads to it. `measure`: files told with it. */
export function makeUnreachableFact(commit: HistoryCommit, folder: string): HistoryFact {
  return makeFact("unreachable-commit", commit.files.length, commit, folder, {
    commit: commit.id,
    changed: commit.files.slice(0, toldPaths).map(({ path }) => path),
    recordedTogether: 1,
    reach: commit.reach,
    samePerson: commit.author.email === commit.committer.email,
  });
}

/** The first parents of a commit, itself included, up to where another line was joined. */
function readLine(tip: string, objects: RevisionObjects, limits: GitLimits, visited: Set<string>): Dated[] {
  const line: Dated[] = [];
  let id: string | undefined = tip;
  while (id !== undefined && visited.size < limits.commits) {
    const joined = visited.has(id);
    visited.add(id);
    const commit = objects.commit(id, "unreachable");
    if (commit === undefined) break;
    line.push({ ...commit, id });
    if (joined) break;
    [id] = commit.parents;
  }
  return line;
}

function countTogether(line: readonly Dated[], index: number): number {
  const isTogether = (a: Dated | undefined, b: Dated | undefined) =>
    a !== undefined && b !== undefined && Math.abs(a.committer.time - b.committer.time) <= togetherSeconds;
  let first = index;
  let last = index;
  while (isTogether(line[first - 1], line[first])) first -= 1;
  while (isTogether(line[last], line[last + 1])) last += 1;
  return last - first + 1;
}

function openPathLister(objects: RevisionObjects, limits: GitLimits, shortfalls: Shortfalls) {
  const listChanges = openChangeLister(objects, limits, shortfalls, "");
  const everything: ChangeFilter = { addFile: () => true, addFolder: () => true };
  return (commit: Commit): string[] => {
    const parent = commit.parents[0] === undefined ? undefined : objects.commit(commit.parents[0], "unreachable");
    const others = parent === undefined ? [] : [parent.tree];
    return listChanges(commit.tree, others, everything, "unreachable", toldPaths).map(({ path }) => path);
  };
}

function makeFact(
  kind: HistoryFact["kind"],
  measure: number,
  commit: Pick<Commit, "author" | "committer" | "subject"> & { readonly id: string },
  folder: string,
  about: AboutCommit,
): HistoryFact {
  const dates = `written ${formatDay(commit.author.time)}, recorded ${formatDay(commit.committer.time)}`;
  const excerpt = makeExcerpt(`${commit.subject.slice(0, 90)} (${dates})`);
  return { kind, measure, at: { path: folder, revision: commit.id.slice(0, shownIdLength), excerpt }, ...about };
}
