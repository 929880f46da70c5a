import { sql as raw, type RawBuilder } from "kysely";
import { appendAudit } from "../audit/audit.ts";
import { inTransaction, type Database, type Handle } from "../database.ts";
import { writeHexIds } from "../engine/binary-rows.ts";
import { Problem, type CustomerKey } from "@doorward/core";
import { lockUntilCommit } from "../locks.ts";
import { emptyInsiderOfViewer } from "../insider/empty-insider.ts";
import { startMonth, type MonthlyTable } from "../months.ts";
import { isId } from "../new-id.ts";
import { monthlyTables } from "./access-months.ts";
import { checkCustomer } from "./prepare-events.ts";

const batchRows = 5000;
const mostBatches = 50;

/**
 * Removes events before a moment, and what explained them. Whole months go as a whole and at once, so that nothing has to be looked
 * through; the month of the moment goes when it is over. What lies in no month goes row by row. Gives how many events went.
 */
export async function removeAccessEvents(database: Database, before: Date): Promise<number> {
  const month = startMonth(before, 0);
  let removed = await dropMonths(database, monthlyTables.events, month);
  removed += await removeRows(database, "access_events_otherwise", raw`observed_at < ${month}`);
  await removeRows(database, "access_surroundings", raw`month < ${month}::date`);
  await removeRows(database, "ticket_changes", raw`at < ${before}`);
  await removeRows(database, "inbound_contacts", raw`from_at < ${before}`);
  await removeRows(database, "access_recomputed", raw`at < ${before}`);
  await removeRows(database, "access_suspensions", raw`until_at < ${before}`);
  await removeRows(database, "planned_work", raw`until_at < ${before}`);
  await removeRows(database, "access_approvals", raw`until_at < ${before}`);
  return removed;
}

/** Removes pairs before a moment, the counts of those days, and the names of who left before; as `removeAccessEvents`. */
export async function removeAccessPairs(database: Database, before: Date): Promise<number> {
  const month = startMonth(before, 0);
  let removed = await dropMonths(database, monthlyTables.pairs, month);
  removed += await removeRows(database, "access_pairs_otherwise", raw`day < ${month}::date`);
  await removeRows(database, "viewer_days", raw`day < ${month}::date`);
  await removeRows(database, "viewer_sequences", raw`day < ${month}::date`);
  await removeRows(database, "viewer_seen", raw`first_at < ${month}`);
  await forgetNames(database, before);
  return removed;
}

/** Forgets who those are who left before a moment, or were never on a roster, once no day of theirs is kept. */
async function forgetNames(database: Database, before: Date): Promise<void> {
  await inTransaction(database, async (handle) => {
    await lockUntilCommit(handle, "access");
    await raw`update viewers viewer set sealed = null
      where sealed is not null and coalesce(leaves_at, case when roster_at is null then noted_at end) < ${before}
        and not exists (select from viewer_days own where own.actor_key = viewer.actor_key)`.execute(handle.sql);
  });
}

/** Forgets batches that were kept before a moment: one that comes again after that finds its events kept. */
export async function forgetBatches(database: Database, before: Date): Promise<void> {
  await removeRows(database, "access_batches", raw`kept_at < ${before}`);
}

/** Drops the partitions of months before one. */
async function dropMonths(database: Database, { table }: MonthlyTable, month: Date): Promise<number> {
  const names = await inTransaction(database, async ({ sql }) => {
    const { rows } = await raw<{ name: string }>`
      select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = to_regclass(${table})`.execute(sql);
    return rows.map(({ name }) => name);
  });
  let removed = 0;
  for (const name of names.toSorted()) {
    const [, year, number] = /_(\d{4})_(\d{2})$/u.exec(name) ?? [];
    if (year === undefined || Date.UTC(Number(year), Number(number) - 1) >= month.getTime()) continue;
    removed += await inTransaction(database, async (handle) => {
      await lockUntilCommit(handle, "access");
      await lockUntilCommit(handle, "partitions");
      const { rows } = await raw<{ count: number }>`select count(*) as count from ${raw.table(name)}`.execute(
        handle.sql,
      );
      await raw`drop table ${raw.table(name)}`.execute(handle.sql);
      return rows[0]?.count ?? 0;
    });
  }
  return removed;
}

/** Removes rows in small transactions, at most so many in one round. */
async function removeRows(database: Database, table: string, where: RawBuilder<unknown>): Promise<number> {
  let all = 0;
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const count = await inTransaction(database, async (handle) => {
      await lockUntilCommit(handle, "access");
      const { numAffectedRows } = await raw`delete from ${raw.table(table)}
        where ctid = any(array(select ctid from ${raw.table(table)} where ${where} limit ${batchRows}))`.execute(
        handle.sql,
      );
      return Number(numAffectedRows ?? 0);
    });
    all += count;
    if (count < batchRows) break;
  }
  return all;
}

/**
 * Erases who a viewer was: id, name, and what they typed. What was done stays under a key that leads to nobody, since without it the
 * question who looked at the victims of a leak could not be answered; it goes with its retention. Throws a Problem for nobody.
 */
export async function eraseViewer(
  outside: Handle,
  { actor, by, at }: { readonly actor: string; readonly by: string; readonly at: Date },
): Promise<void> {
  await inTransaction(outside, async (handle) => {
    await lockUntilCommit(handle, "access");
    const { sql } = handle;
    const erased = isId(actor)
      ? await sql
          .updateTable("viewers")
          .set({ sealed: null, erased_at: at })
          .where("actor_key", "=", actor)
          .returning("actor_key")
          .executeTakeFirst()
      : undefined;
    if (erased === undefined) throw new Problem("not-found", "There is no such viewer. Check the id.");
    await sql
      .updateTable("access_events")
      .set({ stated: null })
      .where("actor_key", "=", actor)
      .where("stated", "is not", null)
      .execute();
    await sql
      .updateTable("access_surroundings")
      .set({ device: null, session: null, network: null })
      .where("actor_key", "=", actor)
      .execute();
    for (const side of ["requester", "approver"])
      await raw`update access_approvals set ${raw.ref(`${side}_device`)} = null where ${raw.ref(side)} = ${actor}::uuid`.execute(
        sql,
      );
    await sql.deleteFrom("viewer_seen").where("actor_key", "=", actor).execute();
    await emptyInsiderOfViewer(handle, actor);
    await appendAudit(handle, { at, actor: by, action: "viewer.erased", subject: `viewer:${actor}`, details: {} });
  });
}

/**
 * Erases a customer, named by their keys under every secret (`hashCustomerUnderAll`): events lose the customer, and pairs, tickets and
 * contacts go. What viewers did is counted as before, since counts name no customer. Costs a look at all events of each viewer who ever
 * opened the record, or did what leaves no pair: searched, exported, or acted as a customer. Gives how many pairs went.
 */
export async function eraseCustomer(
  outside: Handle,
  { customers, by, at }: { readonly customers: readonly CustomerKey[]; readonly by: string; readonly at: Date },
): Promise<number> {
  for (const customer of customers) checkCustomer(customer);
  return await inTransaction(outside, async (handle) => {
    await lockUntilCommit(handle, "access");
    const { sql } = handle;
    const is = raw`customer_key = any(${writeHexIds(customers)}::uuid[])`;
    await raw`update access_events e set customer_key = null, ticket = null, ticket_assignee = null, stated = null, is_pending = false
      where ${is} and e.actor_key in (select actor_key from access_pairs where ${is}
        union select assignee from ticket_changes where ${is}
        union select actor_key from viewer_days where impersonations + exports + searches > 0)`.execute(sql);
    const { numAffectedRows } = await raw`delete from access_pairs where ${is}`.execute(sql);
    for (const table of ["ticket_changes", "inbound_contacts"])
      await raw`delete from ${raw.table(table)} where ${is}`.execute(sql);
    const named = raw`${is} or other_customer_key = any(${writeHexIds(customers)}::uuid[])`;
    for (const table of ["access_grants", "access_approvals"])
      await raw`update ${raw.table(table)} set customer_key = null, other_customer_key = null where ${named}`.execute(
        sql,
      );
    const pairs = Number(numAffectedRows ?? 0);
    await appendAudit(handle, { at, actor: by, action: "customer.erased", subject: "store", details: { pairs } });
    return pairs;
  });
}
