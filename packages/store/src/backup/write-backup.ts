import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { sql as raw } from "kysely";
import { Problem } from "@doorward/core";
import { listAccessMonths } from "../access/access-months.ts";
import type { Database, Handle } from "../database.ts";
import { listCarriedTables, readSchemaStep, type CarriedTable } from "./carried-tables.ts";
import { sealFrames } from "./frames.ts";
import { readRows } from "./read-rows.ts";
import { writeRecord, type BackupRecord } from "./records.ts";

/** How a backup is made. */
export interface BackupOptions {
  readonly at: Date;
  /** Told the rows so far, once for each table and 10,000 rows. */
  readonly onProgress?: (rows: number) => void;
  /** Where the sealed bytes lie until they are taken, with the embedded database; the system's folder otherwise. */
  readonly spoolFolder?: string;
}

const progressRows = 10_000;

/**
 * The whole store at one moment, sealed with the keyring. A server goes on as usual meanwhile. The embedded database has one
 * connection, so others wait while it is read; it is read to a spool file first, so that they do not wait for whoever takes
 * the bytes.
 */
export async function* writeBackup(database: Database, options: BackupOptions): AsyncGenerator<Uint8Array> {
  if (database.engine.kind === "postgresql") {
    yield* readSealed(database, options);
    return;
  }
  const folder = mkdtempSync(join(options.spoolFolder ?? tmpdir(), "doorward-backup-"));
  try {
    const path = join(folder, "sealed");
    await spool(readSealed(database, options), path);
    for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) yield piece as Uint8Array;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function spool(sealed: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  try {
    await pipeline(sealed, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOSPC" && code !== "EACCES" && code !== "EROFS") throw error;
    throw new Problem("store-not-ready", `The backup cannot be spooled to ${path} (${code}). Make room there.`);
  }
}

async function* readSealed(database: Database, options: BackupOptions): AsyncGenerator<Uint8Array> {
  const transaction = await database.sql
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute();
  try {
    // Text of dates and times must not depend on how a server is set up.
    await raw`set local datestyle to 'ISO, YMD'`.execute(transaction);
    await raw`set local timezone to 'UTC'`.execute(transaction);
    const handle = { sql: transaction, keys: database.keys };
    // The first query fixes the moment that is shown, before anything is given out.
    const tables = await listCarriedTables(handle);
    yield* sealFrames(tellStore(handle, tables, options), database.keys);
  } finally {
    await transaction.rollback().execute();
  }
}

async function* tellStore(
  handle: Handle,
  tables: readonly CarriedTable[],
  { at, onProgress }: BackupOptions,
): AsyncGenerator<Uint8Array> {
  const sum = createHash("sha256");
  const rows: Record<string, number> = {};
  let all = 0;
  for await (const record of listRecords(handle, tables, at)) {
    const bytes = writeRecord(record);
    sum.update(bytes);
    yield bytes;
    if (record.kind === "table") rows[record.name] = 0;
    if (record.kind === "row") all += 1;
    const table = Object.keys(rows).at(-1);
    if (record.kind === "row" && table !== undefined) rows[table] = (rows[table] ?? 0) + 1;
    if (record.kind === "table" || all % progressRows === 0) onProgress?.(all);
  }
  yield writeRecord({ kind: "end", rows, sha256: sum.digest("hex") });
}

async function* listRecords(
  handle: Handle,
  tables: readonly CarriedTable[],
  at: Date,
): AsyncGenerator<Exclude<BackupRecord, { readonly kind: "end" }>> {
  yield {
    kind: "start",
    format: 1,
    step: await readSchemaStep(handle),
    at: at.toISOString(),
    tables: tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) })),
    sightings: await readMonths(handle),
    accesses: await listAccessMonths(handle),
  };
  for (const table of tables) {
    yield { kind: "table", name: table.name };
    for await (const values of readRows(handle, table)) yield { kind: "row", values };
  }
}

async function readMonths(handle: Handle): Promise<readonly [string, string] | null> {
  const { rows } = await raw<{ first: string | null; last: string | null }>`
    select to_char(min(first_seen), 'YYYY-MM') as first, to_char(max(last_seen), 'YYYY-MM') as last
    from observables`.execute(handle.sql);
  const { first, last } = rows[0] ?? { first: null, last: null };
  return first === null || last === null ? null : [first, last];
}
