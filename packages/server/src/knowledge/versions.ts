import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newId } from "@doorward/store";
import { knowledgeMarker, type JudgeRequest } from "../judging/protocol.ts";

/** What judges know of the world and of the organisation, in the layout of Doorward's home. Its version changes with it. */
export type Knowledge = JudgeRequest["knowledge"];

/** A judge may still be about to read what was replaced; none takes so long, in milliseconds. */
const staysFor = 3_600_000;
/** Stands in a version that is not the present one, and tells since when. */
const replacedMarker = "replaced";

/** Whether all of a version stands in its folder. */
export function isWhole({ folder, version }: Knowledge): boolean {
  return readMark(join(folder, knowledgeMarker)) === version;
}

/** Writes a version beside its place and puts it there at once. What `write` throws leaves nothing behind. */
export async function writeVersion(
  { folder, version }: Knowledge,
  now: Date,
  write: (fresh: string) => Promise<void>,
): Promise<void> {
  const fresh = `${folder}.${newId(now)}`;
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  try {
    await write(fresh);
    writeFileSync(join(fresh, knowledgeMarker), version);
    putInPlace(fresh, { folder, version }, now);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Another worker may have been quicker, with the same. */
function putInPlace(fresh: string, knowledge: Knowledge, now: Date): void {
  try {
    renameSync(fresh, knowledge.folder);
  } catch (error) {
    if (isWhole(knowledge)) return;
    if (!existsSync(knowledge.folder)) throw error;
    removeVersion(knowledge.folder, now);
    renameSync(fresh, knowledge.folder);
  }
}

/** Notes in every other version since when it is replaced, and removes what is so for an hour. */
export function removeReplaced(folder: string, present: string, now: Date): void {
  rmSync(join(folder, present, replacedMarker), { force: true });
  for (const name of readdirSync(folder)) {
    if (name === present) continue;
    const mark = join(folder, name, replacedMarker);
    const since = Date.parse(readMark(mark) ?? "");
    if (Number.isNaN(since)) noteReplaced(mark, now);
    else if (now.getTime() - since >= staysFor) removeVersion(join(folder, name), now);
  }
}

/** Another worker may have removed it in this moment. */
function noteReplaced(mark: string, now: Date): void {
  try {
    writeFileSync(mark, now.toISOString());
  } catch (error) {
    if (!["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

/** Takes it from its place at once, so that nobody reads a part of it. */
function removeVersion(place: string, now: Date): void {
  const gone = `${place}.${newId(now)}`;
  try {
    renameSync(place, gone);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  rmSync(gone, { recursive: true, force: true });
}

function readMark(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
