import { createHash } from "node:crypto";
import { constants, lstatSync, renameSync, writeFileSync, type Stats } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { basename, join, parse } from "node:path";
import { Problem, type Kind } from "@doorward/core";
import { noteIntakeFailure } from "@doorward/store";
import { guessKind } from "../../arrivals/guess-kind.ts";
import type { BodyStream } from "../../contract/route.ts";
import { acceptFromSource } from "../accept-from-source.ts";
import type { RunContext } from "../intake-kind.ts";
import { takeStream, type Taken } from "../take-stream.ts";
import { findFreePath } from "./find-free-path.ts";

/** A file that lies in a watched folder. */
export interface WatchedFile {
  readonly path: string;
  readonly name: string;
  /** The same as long as nobody touches it. */
  readonly mark: string;
}

type Context = RunContext<{ readonly kind?: Kind | undefined }>;

/** What becomes of the bytes of a file. It calls `isStill` when it has read them, and keeps nothing where that is false. */
export type TakeBytesOf<C> = (
  file: WatchedFile,
  stream: BodyStream,
  context: C,
  isStill: () => Promise<boolean>,
) => Promise<"taken" | "changed">;

/** The file as it lies there now; undefined when it is gone, or is a link. */
export function markFile(path: string, name: string): WatchedFile | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? { path, name, mark: markOf(found) } : undefined;
}

function markOf({ ino, size, mtimeMs }: Stats): string {
  return [ino, size, mtimeMs].join(" ");
}

/** What is wrong with a file, and not with the machine. */
const refusals: ReadonlySet<string> = new Set(["too-large", "not-valid", "input-not-readable"]);

/**
 * Takes a file and moves it to `done`; one that cannot be used goes to `refused`, with the reason beside it. Throws the error of the
 * system for one that cannot be read or moved.
 */
export async function takeFile<C extends RunContext>(
  file: WatchedFile,
  context: C,
  take: TakeBytesOf<C>,
): Promise<void> {
  const handle = await openFile(file.path);
  if (handle === undefined) return;
  const isStill = async () => markOf(await handle.stat()) === file.mark;
  try {
    // Between the look and this somebody may have put another file in its place.
    if (!(await isStill())) return;
    const stream = handle.createReadStream({ autoClose: false });
    if ((await take(file, stream, context, isStill)) === "taken") moveFile(file, join(context.folder, "done"));
  } catch (error) {
    if (!(error instanceof Problem) || !refusals.has(error.code)) throw error;
    await refuseFile(file, error.message, context);
  } finally {
    await handle.close();
  }
}

/** Makes an arrival of a file. */
export async function takeAsArrival(
  file: WatchedFile,
  stream: BodyStream,
  context: Context,
  isStill: () => Promise<boolean>,
): Promise<"taken" | "changed"> {
  const taken = await takeStream(stream, context.services);
  if (!(await isStill())) return "changed";
  await acceptFile(file, taken, context);
  return "taken";
}

/** Undefined when it is gone. A link is not followed. */
async function openFile(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ELOOP") return undefined;
    throw error;
  }
}

async function acceptFile({ name, mark }: WatchedFile, { content, head, sha256 }: Taken, context: Context) {
  const { source, settings, services } = context;
  const kind = settings.kind ?? guessKind({ door: source.door, name, type: "", head });
  // Whoever is stopped between keeping and moving finds the same file again, and keeps it once.
  const key = createHash("sha256")
    .update(JSON.stringify([name, mark, sha256]))
    .digest("hex");
  await acceptFromSource(source, { kind, name, key }, content, services);
}

async function refuseFile(file: WatchedFile, reason: string, { folder, source, services }: RunContext): Promise<void> {
  const moved = moveFile(file, join(folder, "refused"));
  const beside = findFreePath(join(folder, "refused"), basename(moved), ".reason.txt");
  writeFileSync(beside, `${reason}\n`, { flag: "wx" });
  await noteIntakeFailure(services.database, source.id, `A file was refused: ${reason}`, services.now());
}

/** Where it lies now: under its own name, or with a number where that is taken. */
function moveFile({ path, name }: WatchedFile, folder: string): string {
  const { name: stem, ext } = parse(name);
  const target = findFreePath(folder, stem, ext);
  renameSync(path, target);
  return target;
}
