import { createHash } from "node:crypto";
import { sql as raw } from "kysely";
import { Problem } from "@doorward/core";
import { verifyAudit, type AuditFault } from "../audit/verify-audit.ts";
import { inTransaction, type Database, type Handle } from "../database.ts";
import { makeAccessMonths } from "../access/access-months.ts";
import { isMonth, makePartitions } from "../sightings/make-partitions.ts";
import { countRows, listCarriedTables, readSchemaStep, type CarriedTable } from "./carried-tables.ts";
import { openFrames } from "./frames.ts";
import { insertRows } from "./insert-rows.ts";
import { readRecords, type End, type Start } from "./records.ts";
import { pauseConnections, type PausedConnections } from "./pause-connections.ts";

/** Times far off come from broken clocks; what they brought lies in the partition for the rest. */
const mostMonths = 240;

/** How a backup is restored. */
export interface RestoreOptions {
  /** When this is; what is paused is paused then. */
  readonly at: Date;
  /** Hears how many rows came so far. */
  readonly onProgress?: (rows: number) => void;
  /** Done at the end, in the same transaction: where it fails, nothing was restored. */
  readonly finish?: (handle: Handle, restored: Restored) => Promise<void>;
}

/** What was restored. */
export interface Restored {
  /** When the backup was made. */
  readonly at: Date;
  /** The rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly paused: PausedConnections;
  /** What is wrong with the audit log that was restored; it was so in the backup already. */
  readonly auditFault?: AuditFault;
}

/**
 * Puts a backup into an empty store, whole or not at all. Its intake sources are paused and its destinations disabled, since the
 * store it was made from may still run. Throws a Problem when the store holds something, or the backup was changed, cut off, made
 * with another key, or made by a newer Doorward. Arrivals that waited wait again: `listWaitingArrivals` names them, for whoever
 * queues them.
 */
export async function restoreBackup(
  database: Database,
  stream: AsyncIterable<Uint8Array>,
  { at, onProgress, finish }: RestoreOptions,
): Promise<Restored> {
  const restored = await inTransaction(database, async (handle) => {
    await refuseFullStore(handle, await listCarriedTables(handle));
    // What stands in the settings of a new store is what it needs while it has no other.
    await handle.sql.deleteFrom("settings").execute();
    const { start, end } = await takeRecords(handle, openFrames(stream, handle.keys), onProgress);
    await compareCounts(handle, await listCarriedTables(handle), end);
    const { fault } = await verifyAudit(handle);
    const paused = await pauseConnections(handle, at);
    const done = {
      at: new Date(start.at),
      rows: end.rows,
      paused,
      ...(fault === undefined ? {} : { auditFault: fault }),
    };
    await finish?.(handle, done);
    return done;
  });
  for (const { name } of await listCarriedTables(database)) await database.engine.run(`analyze ${name}`);
  return restored;
}

async function takeRecords(
  handle: Handle,
  plain: AsyncIterable<Uint8Array>,
  onProgress: ((rows: number) => void) | undefined,
): Promise<{ readonly start: Start; readonly end: End }> {
  const sum = createHash("sha256");
  const taken = { start: undefined as Start | undefined, end: undefined as End | undefined };
  let insertion = insertRows(handle, undefined);
  let tables: readonly CarriedTable[] = [];
  let rows = 0;
  for await (const { record, bytes } of readRecords(plain)) {
    if (taken.end !== undefined || (taken.start === undefined) !== (record.kind === "start")) refuseCut();
    if (record.kind === "start") {
      await makeDetachedMonths(handle, record);
      tables = await listCarriedTables(handle);
      taken.start = await checkStart(handle, tables, record);
      await preparePartitions(handle, record.sightings);
      await makeAccessMonths(handle, (record.accesses ?? []).slice(0, 2 * mostMonths));
    }
    if (record.kind === "table") {
      await insertion.finish();
      insertion = insertRows(handle, describeInsertion(taken.start, tables, record.name));
      onProgress?.(rows);
    }
    if (record.kind === "row") {
      await insertion.add(record.values);
      rows += 1;
    }
    if (record.kind === "end") {
      await insertion.finish();
      taken.end = record;
      if (sum.digest("hex") !== record.sha256) refuseCut();
    } else {
      sum.update(bytes);
    }
  }
  const { start, end } = taken;
  if (start === undefined || end === undefined) refuseCut();
  onProgress?.(rows);
  return { start, end };
}

async function refuseFullStore(handle: Handle, tables: readonly CarriedTable[]): Promise<void> {
  for (const { name } of tables) {
    if (name === "settings") continue;
    if ((await countRows(handle, name)) === 0) continue;
    throw new Problem(
      "conflict",
      `The store is not empty (${name}), and a backup is restored only into an empty one. Name another folder with --data, ` +
        "or another database.",
    );
  }
}

/** A backup of an older schema fits when what was added since may be left out. */
async function checkStart(handle: Handle, tables: readonly CarriedTable[], start: Start): Promise<Start> {
  const step = await readSchemaStep(handle);
  if (start.format !== 1 || start.step > step) {
    throw new Problem(
      "backup-not-valid",
      `The backup was made by a newer Doorward (step ${String(start.step)}; this one knows ${String(step)}). Upgrade this one.`,
    );
  }
  for (const { name, columns } of start.tables) {
    const table = tables.find((other) => other.name === name);
    const known = columns.every((column) => table?.columns.some((other) => other.name === column));
    const missing = table?.columns.find((column) => !column.isOptional && !columns.includes(column.name));
    if (table !== undefined && known && missing === undefined) continue;
    throw new Problem(
      "backup-not-valid",
      `The table ${name} of the backup (step ${String(start.step)}) does not fit the one of this Doorward. Restore it with ` +
        "the version that made it, and upgrade afterwards.",
    );
  }
  return start;
}

/** Months of sightings that somebody had put away come back so: beside the others, and part of no list. */
async function makeDetachedMonths({ sql }: Handle, { tables }: Start): Promise<void> {
  for (const { name } of tables) {
    if (!isMonth(name)) continue;
    await raw`create table if not exists ${raw.table(name)} (like sightings including all)`.execute(sql);
  }
}

/** Months must be there before their sightings are: afterwards they cannot be made. */
async function preparePartitions(handle: Handle, months: Start["sightings"]): Promise<void> {
  if (months === null) return;
  const [first, last] = months.map((month) => new Date(`${month}-01T00:00:00Z`));
  if (first === undefined || last === undefined) return;
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  const count = years * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
  await makePartitions(handle, first, Math.min(count, mostMonths));
}

function describeInsertion(start: Start | undefined, tables: readonly CarriedTable[], name: string): CarriedTable {
  const told = start?.tables.find((table) => table.name === name);
  const table = tables.find((other) => other.name === name);
  if (told === undefined || table === undefined) refuseCut();
  return {
    ...table,
    columns: told.columns.flatMap((column) => table.columns.find((other) => other.name === column) ?? []),
  };
}

async function compareCounts(handle: Handle, tables: readonly CarriedTable[], end: End): Promise<void> {
  for (const { name } of tables) {
    const found = await countRows(handle, name);
    const told = end.rows[name] ?? 0;
    if (found === told) continue;
    throw new Problem(
      "backup-not-valid",
      `The backup tells of ${String(told)} rows of ${name}, and ${String(found)} came. Nothing was restored; take another backup.`,
    );
  }
}

function refuseCut(): never {
  throw new Problem(
    "backup-not-valid",
    "The backup is cut off or mixed up: its end does not match what came before. Nothing was restored; take another backup.",
  );
}
