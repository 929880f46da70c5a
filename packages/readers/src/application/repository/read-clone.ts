import type { PartlyRead, Unjudged } from "@doorward/core";
import { listCommits, type ListedCommit } from "../../git/list-commits.ts";
import type { Tree } from "../../tree/tree.ts";
import type { ApplicationRecord } from "../record/application-record.ts";

type RecordedCommit = ApplicationRecord["repositories"][number]["commits"][number];

/** As many as the record holds. */
const mostCommits = 20_000;

/** What a clone tells, in the shape of the record. */
export interface ReadClone {
  readonly commits: readonly RecordedCommit[];
  readonly unjudged: readonly Unjudged[];
  readonly partly: readonly PartlyRead[];
}

/**
 * Reads who wrote the commits of a clone and when, from its bytes alone: Git is not started, and nothing of the clone
 * runs. `folder` is the Git folder as `findRepositories` names it.
 */
export function readClone(tree: Tree, folder: string): ReadClone {
  const { commits, unjudged, partly } = listCommits(tree, folder, mostCommits);
  const readable = commits.flatMap((commit) => writeCommit(commit) ?? []);
  const left = commits.length - readable.length;
  const odd = left > 0 ? [{ path: folder, reason: `${left} of its commits have no readable author or date` }] : [];
  return { commits: readable, unjudged, partly: [...partly, ...odd] };
}

function writeCommit({ id, author, tree }: ListedCommit): RecordedCommit | undefined {
  const authorName = author.name.trim();
  const authoredAt = writeMoment(author.time, author.offset);
  if (authorName === "" || authoredAt === undefined) return undefined;
  return { id, authoredAt, authorName, authorEmail: author.email, tree };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** A time with the offset of the clock that was looked at; undefined for dates that no calendar shows. */
function writeMoment(seconds: number, offset: number): string | undefined {
  const latest = 4_102_444_800;
  if (seconds <= 0 || seconds > latest || Math.abs(offset) > 14 * 60) return undefined;
  const local = new Date((seconds + offset * 60) * 1000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  return `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
