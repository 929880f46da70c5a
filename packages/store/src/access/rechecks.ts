import type { AccessApproval, PlannedWork, RosterRow } from "@doorward/core";
import { sql as raw } from "kysely";
import { inTransaction, type Handle } from "../database.ts";
import { writeIds } from "../engine/binary-rows.ts";
import { lockUntilCommit } from "../locks.ts";
import { newId } from "../new-id.ts";
import type { Explain } from "./explain.ts";
import { explainDays } from "./explain-pairs.ts";
import { readIdBytes } from "./hash-actor.ts";
import { keepRecomputed } from "./recomputed.ts";
import { dayOf, nameDay, readDay } from "./words.ts";

/** What is new and is about viewers, not customers. */
interface NewContext {
  readonly roster: readonly RosterRow[];
  readonly planned: readonly PlannedWork[];
  readonly approvals: readonly AccessApproval[];
}

/** Whoever is there for the tickets of others: what they may look at depends on where the others are. */
const coveringDuties = ["lead", "quality", "escalation"];
/** More are everybody. */
const mostActors = 1000;
/** Days of one viewer that are explained again in one transaction. */
const mostDays = 500;

/** Notes which days have to be explained again, as far as they lie behind `now`. */
export async function waitForRecheck(
  handle: Handle,
  { roster, planned, approvals }: NewContext,
  now: number,
): Promise<void> {
  if (roster.length > 0) await note(handle, { from: 0, until: now, actors: await concernedBy(handle, roster) });
  for (const { from, until, actors } of planned)
    if (from <= now) await note(handle, { from, until: Math.min(until, now), actors });
  for (const { at, until, requester } of approvals)
    if (at <= now) await note(handle, { from: at, until: Math.min(until, now), actors: [requester] });
}

async function concernedBy({ sql }: Handle, roster: readonly RosterRow[]): Promise<readonly string[] | undefined> {
  const covering = await sql.selectFrom("viewers").select("actor_key").where("duty", "in", coveringDuties).execute();
  const all = new Set([...roster.map(({ actor }) => actor), ...covering.map(({ actor_key: actor }) => actor)]);
  return all.size > mostActors ? undefined : [...all];
}

interface Span {
  readonly from: number;
  readonly until: number;
  readonly actors: readonly string[] | undefined;
}

async function note({ sql }: Handle, { from, until, actors }: Span): Promise<void> {
  await sql
    .insertInto("access_rechecks")
    .values({
      id: newId(),
      from_day: nameDay(dayOf(from)),
      until_day: nameDay(dayOf(until)),
      actors: actors === undefined ? null : JSON.stringify(actors),
      after_day: null,
      after_actor: null,
    })
    .execute();
}

/** Explains again some of the days that wait, in a transaction of its own. False when none wait. */
export async function recheckSome(
  outside: Handle,
  { explain, now }: { readonly explain: Explain; readonly now: Date },
): Promise<boolean> {
  return await inTransaction(outside, async (handle) => {
    await lockUntilCommit(handle, "access");
    const { sql } = handle;
    const recheck = await sql.selectFrom("access_rechecks").selectAll().orderBy("id").limit(1).executeTakeFirst();
    if (recheck === undefined) return false;
    const { rows } = await raw<{ actor: string; day: string }>`
      select actor_key as actor, day from viewer_days
      where day >= ${recheck.from_day}::date and day <= ${recheck.until_day}::date
        and unexplained + pending + duty + granted + planned + stated + exports + impersonations > 0
        ${recheck.actors === null ? raw`` : raw`and actor_key = any(${writeIds(recheck.actors.map(readIdBytes))}::uuid[])`}
        ${recheck.after_day === null ? raw`` : raw`and (day, actor_key) > (${recheck.after_day}::date, ${recheck.after_actor}::uuid)`}
      order by day, actor_key limit ${mostDays}`.execute(sql);
    const list = rows.map(({ actor, day }) => ({ actor, day: readDay(day) }));
    const days = await explainDays(handle, list, { explain, now: now.getTime() });
    await keepRecomputed(handle, { at: now, because: "late-context", days });
    const last = rows.at(-1);
    if (last === undefined || rows.length < mostDays)
      await sql.deleteFrom("access_rechecks").where("id", "=", recheck.id).execute();
    else
      await sql
        .updateTable("access_rechecks")
        .set({ after_day: last.day, after_actor: last.actor })
        .where("id", "=", recheck.id)
        .execute();
    return true;
  });
}
