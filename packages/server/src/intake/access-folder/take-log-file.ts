import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { countOf, Problem } from "@doorward/core";
import { recogniseAccessFormat, type AccessFormat } from "@doorward/readers/access";
import { noteIntakeArrival, noteIntakeFailure } from "@doorward/store";
import type { z } from "zod";
import type { BodyStream } from "../../contract/route.ts";
import { takeAccess, type TakenLog } from "../../insider/taking/take-access.ts";
import type { RunContext } from "../intake-kind.ts";
import { findFreePath } from "../watched-folder/find-free-path.ts";
import type { WatchedFile } from "../watched-folder/take-file.ts";
import type { accessFolderSettings } from "./access-folder.ts";

type Context = RunContext<z.output<typeof accessFolderSettings>>;

/** Bytes by which a format is recognised. */
const glimpse = 65_536;

/** Reads a file as a log of accesses. What of it cannot be used is told beside it in `done`; a log that must be whole is refused. */
export async function takeLogFile(
  { name, mark }: WatchedFile,
  stream: BodyStream,
  context: Context,
  isStill: () => Promise<boolean>,
): Promise<"taken" | "changed"> {
  const { settings, services, source, folder } = context;
  const { start, all } = await peek(stream);
  const format = settings.format ?? recognise(start);
  // Whoever is stopped between keeping and moving finds the same file again, and counts it once.
  const batch = `file:${createHash("sha256")
    .update(JSON.stringify([name, mark]))
    .digest("hex")}`;
  const { columns, mode } = settings;
  const taken = await takeAccess(all, { batch, source: settings.source, format, columns, mode }, services);
  // What was read of a file that still grew is counted once when it comes whole.
  if (!(await isStill())) return "changed";
  if (mode === "refuse" && taken.refusedInAll > 0) throw new Problem("not-valid", tellRefused(taken));
  const at = services.now();
  await noteIntakeArrival(services.database, source.id, at);
  if (taken.refusedInAll > 0) {
    const beside = findFreePath(join(folder, "done"), name, ".refused.txt");
    writeFileSync(beside, `${tellRefused(taken)}\n`, { flag: "wx" });
    await noteIntakeFailure(
      services.database,
      source.id,
      `Of a log ${countOf(taken.refusedInAll, "row")} could not be used.`,
      at,
    );
  }
  return "taken";
}

function recognise(start: Uint8Array): AccessFormat {
  const format = recogniseAccessFormat(Buffer.from(start).toString("utf8"));
  if (format !== undefined) return format;
  throw new Problem("not-valid", "It is no log of a format that is read here. Name the format in the settings.");
}

function tellRefused(taken: TakenLog): string {
  const rows = taken.refused.map(({ row, reason }) => `Row ${String(row)} ${reason}.`);
  return [`${countOf(taken.refusedInAll, "row")} could not be used.`, ...rows].join("\n");
}

/** The beginning of a stream, and the stream with its beginning. */
async function peek(stream: BodyStream): Promise<{ readonly start: Uint8Array; readonly all: BodyStream }> {
  const pieces = stream[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < glimpse) {
    const piece = await pieces.next();
    if (piece.done === true) break;
    held.push(piece.value);
    size += piece.value.byteLength;
  }
  async function* resume(): BodyStream {
    try {
      yield* held;
      for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next()) yield piece.value;
    } finally {
      await pieces.return?.();
    }
  }
  return { start: Buffer.concat(held).subarray(0, glimpse), all: resume() };
}
