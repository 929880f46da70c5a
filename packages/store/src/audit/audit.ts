import type { Selectable } from "kysely";
import { inTransaction, type Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";
import type { Tables } from "../tables.ts";
import type { AuditAction } from "./audit-actions.ts";
import { emptyHead, readSignedHead, writeSignedHead } from "./audit-head.ts";
import { hashEntry, storableDetails, storableText, type AuditEntry, type DetailValue } from "./canonical.ts";

/** What is written: who did what to what. */
export interface NewAuditEntry {
  readonly at: Date;
  /** `user:<id>`, `token:<id>`, `command-line`, `doorward`. */
  readonly actor: string;
  readonly action: AuditAction;
  /** What it was done to: `case:<id>`, `user:<id>`. */
  readonly subject: string;
  /** No secrets, and nothing of what arrived. */
  readonly details?: { readonly [name: string]: DetailValue };
}

/** What a reader of the log gets. */
export type KeptAuditEntry = AuditEntry & { readonly hash: string };

/** What a list of the log is narrowed to. */
export interface AuditFilter {
  readonly subject?: string;
  readonly actor?: string;
  readonly action?: AuditAction;
  /** Only entries with smaller numbers, as for the next page. */
  readonly before?: number;
  readonly limit: number;
}

/** For an entry that nothing trustworthy comes before; the log never verifies again, as it must not. */
const lost = "lost";

/**
 * Appends to the log in the caller's transaction. Call it last: from here to the commit, all others who append wait.
 * It goes on from the signed end, never from what lies in the table, so that it vouches for nothing somebody else wrote.
 */
export async function appendAudit(handle: Handle, entry: NewAuditEntry): Promise<KeptAuditEntry> {
  return await inTransaction(handle, async (inside) => {
    await lockUntilCommit(inside, "audit");
    const end = await findEnd(inside);
    const written = {
      number: end.number + 1,
      at: entry.at,
      actor: storableText(entry.actor),
      action: entry.action,
      subject: storableText(entry.subject),
      details: storableDetails(entry.details ?? {}),
      previous: end.hash,
    };
    const hash = hashEntry(written);
    const row = { ...written, details: JSON.stringify(written.details), hash };
    await inside.sql.insertInto("audit_log").values(row).execute();
    await writeSignedHead(inside, { number: row.number, hash }, entry.at);
    return { ...written, hash };
  });
}

/** A page of the log, newest first. */
export async function listAudit({ sql }: Handle, filter: AuditFilter): Promise<readonly KeptAuditEntry[]> {
  const { subject, actor, action, before, limit } = filter;
  let query = sql.selectFrom("audit_log").selectAll();
  if (subject !== undefined) query = query.where("subject", "=", subject);
  if (actor !== undefined) query = query.where("actor", "=", actor);
  if (action !== undefined) query = query.where("action", "=", action);
  if (before !== undefined) query = query.where("number", "<", before);
  return (await query.orderBy("number", "desc").limit(limit).execute()).map(toEntry);
}

/** A page of the log after a number, oldest first. */
export async function readAuditAfter(
  { sql }: Handle,
  number: number | undefined,
  limit: number,
): Promise<readonly KeptAuditEntry[]> {
  const query = sql.selectFrom("audit_log").selectAll().orderBy("number").limit(limit);
  return (await (number === undefined ? query : query.where("number", ">", number)).execute()).map(toEntry);
}

/** How many rows lie in the table up to a number or without one, whether or not they belong there. */
export async function countAudit({ sql }: Handle, upTo: number): Promise<number> {
  const query = sql
    .selectFrom("audit_log")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where((eb) => eb.or([eb("number", "<=", upTo), eb("number", "is", null)]));
  return (await query.executeTakeFirst())?.count ?? 0;
}

async function findEnd(handle: Handle): Promise<{ readonly number: number; readonly hash: string }> {
  const signed = await readSignedHead(handle);
  const query = handle.sql.selectFrom("audit_log").select("number").orderBy("number", "desc").limit(1);
  const last = (await query.executeTakeFirst())?.number ?? 0;
  const end = signed === undefined || signed === "unsigned" ? { ...emptyHead, hash: lost } : signed;
  return { hash: end.hash, number: Math.max(end.number, last) };
}

function toEntry({ number, at, actor, action, subject, details, previous, hash }: Selectable<Tables["audit_log"]>) {
  return { number, at, actor, action, subject, details, previous, hash };
}
