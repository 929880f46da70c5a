import type { Database } from "../database.ts";
import { appendAudit, readAuditAfter, type KeptAuditEntry } from "./audit.ts";
import { hashEntry } from "./canonical.ts";

const at = new Date("2026-11-26T10:00:00.123Z");

/** A log of some rows, and the ways of somebody who may write SQL but has no key. */
export interface Attack {
  readonly database: Database;
  /** The rows as they were written. */
  readonly rows: readonly KeptAuditEntry[];
  /** Puts other rows in the place of all. */
  readonly replaceRows: (rows: readonly KeptAuditEntry[]) => Promise<void>;
  readonly run: (statement: string) => Promise<void>;
  /** Puts everything back as it was. */
  readonly undo: () => Promise<void>;
}

/** Writes a log and lets somebody at it. */
export async function beginAttack(database: Database, length: number): Promise<Attack> {
  for (let index = 0; index < length; index += 1) {
    const subject = `case:${String(index)}`;
    await appendAudit(database, { at, actor: "user:1", action: "case.decided", subject, details: { index } });
  }
  const rows = await readAuditAfter(database, undefined, length);
  const run = async (statement: string) => {
    await database.engine.run(statement);
  };
  // Without the trigger and the keys of the table, as its owner can.
  await run("create table settings_before as select * from settings");
  await run("alter table audit_log disable trigger user; alter table audit_log drop constraint audit_log_pkey");
  const replaceRows = async (wanted: readonly KeptAuditEntry[]) => {
    await run("truncate audit_log");
    const written = wanted.map((row) => ({ ...row, details: JSON.stringify(row.details) }));
    if (written.length > 0) await database.sql.insertInto("audit_log").values(written).execute();
  };
  return {
    database,
    rows,
    run,
    replaceRows,
    async undo() {
      await replaceRows(rows);
      await run("delete from settings; insert into settings select * from settings_before");
    },
  };
}

/** Numbers, chains and hashes the rows from a place on, as somebody does who knows how it is done. */
export function chainAgain(rows: readonly KeptAuditEntry[], from = 0): readonly KeptAuditEntry[] {
  const chained: KeptAuditEntry[] = rows.slice(0, from);
  for (const row of rows.slice(from)) {
    const entry = { ...row, number: chained.length + 1, previous: chained.at(-1)?.hash ?? "start" };
    chained.push({ ...entry, hash: hashEntry(entry) });
  }
  return chained;
}
