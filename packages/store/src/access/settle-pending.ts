import { sql as raw } from "kysely";
import { inTransaction, type Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";
import type { RecomputedDay } from "./access-tables.ts";
import type { Explain } from "./explain.ts";
import { explainPairs, type PairName } from "./explain-pairs.ts";
import { noteSilence } from "./feeds/note-feeds.ts";
import { asCustomer, readPacked } from "./packed-rows.ts";
import { recheckSome } from "./rechecks.ts";
import { keepRecomputed } from "./recomputed.ts";
import { graceMs } from "./words.ts";

/** What one round of settling did. */
export interface Settled {
  /** Pairs whose grace was over. */
  readonly pairs: number;
  /** Views that found a reason, or lost one. */
  readonly explainedAgain: number;
}

/** Pairs that are settled in one transaction. */
const mostPairs = 2000;
const mostRounds = 200;

/**
 * Settles views whose grace is over: what nothing explains until then counts as unexplained. Explains again what waits for it, and notes
 * feeds that are silent. To be called every minute or so; it works in small transactions, and one call does all there is to do up to
 * a limit.
 */
export async function settlePending(
  handle: Handle,
  { now, explain }: { readonly now: Date; readonly explain: Explain },
): Promise<Settled> {
  await inTransaction(handle, async (inside) => {
    await lockUntilCommit(inside, "access");
    await noteSilence(inside, now);
  });
  let pairs = 0;
  let explainedAgain = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const done = await settleSome(handle, now, explain);
    if (done.pairs === 0) break;
    pairs += done.pairs;
    explainedAgain += done.explainedAgain;
  }
  for (let round = 0; round < mostRounds; round += 1) if (!(await recheckSome(handle, { explain, now }))) break;
  return { pairs, explainedAgain };
}

async function settleSome(outside: Handle, now: Date, explain: Explain): Promise<Settled> {
  return await inTransaction(outside, async (handle) => {
    await lockUntilCommit(handle, "access");
    const pairs = await findPending(handle, now);
    if (pairs.length === 0) return { pairs: 0, explainedAgain: 0 };
    const days = await explainPairs(handle, pairs, { explain, now: now.getTime() });
    await keepRecomputed(handle, { at: now, because: "grace-over", days });
    return { pairs: pairs.length, explainedAgain: countViews(days) };
  });
}

async function findPending(handle: Handle, now: Date): Promise<readonly PairName[]> {
  const rows = await readPacked(
    handle,
    [asCustomer("customer_key"), raw`day - '1970-01-01'::date`, raw`actor_key`],
    raw`from (
      select distinct customer_key, (observed_at at time zone 'UTC')::date as day, actor_key
      from (select customer_key, observed_at, actor_key from access_events
        where is_pending and observed_at <= ${new Date(now.getTime() - graceMs)} limit ${mostPairs}) as found
    ) as pending`,
  );
  return rows.map(([customer = "", day, actor = ""]) => ({ customer, day: Number(day), actor }));
}

function countViews(days: readonly RecomputedDay[]): number {
  return days.reduce((sum, { views }) => sum + views, 0);
}
