import { forgetBatches, removeAccessEvents, removeAccessPairs } from "../access/remove-access.ts";
import { emptyApplications } from "../applications/keep-application.ts";
import { sql as raw, type RawBuilder } from "kysely";
import { appendAudit } from "../audit/audit.ts";
import { inTransaction, type Database, type Handle } from "../database.ts";
import { emptyInsider } from "../insider/empty-insider.ts";
import { forgetKeys } from "../idempotency.ts";
import { emptyCases, emptyVerdicts, removeRaw } from "./empty-arrivals.ts";
import { lockArrivals } from "./lock-arrivals.ts";
import { isPast } from "./past-arrivals.ts";
import { removeSightings } from "./remove-sightings.ts";
import { listRetention, type RetentionKind } from "./retention-days.ts";

/** Of how many arrivals one round of retention removed something, and how many sightings and texts of the insider door, by kind. */
export type Removed = Readonly<Record<Exclude<RetentionKind, "idempotency">, number>>;

const batchArrivals = 100;
const mostBatches = 50;
const dayMs = 86_400_000;

/**
 * Removes what is past its days, in small transactions, at most so many in one round. Arrivals under legal hold, those that
 * wait, and cases that are not decided stay whole, and so does the audit log.
 */
export async function applyRetention(
  database: Database,
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<Removed> {
  const days = await listRetention(database);
  const before = (kind: RetentionKind) => new Date(at.getTime() - days[kind] * dayMs);
  const run = (kind: keyof typeof steps) => removeInBatches(database, steps[kind], before(kind), at);
  const removed = {
    "raw-clear": await run("raw-clear"),
    "raw-decided": await run("raw-decided"),
    "raw-hiring": await run("raw-hiring"),
    facts: await run("facts"),
    verdicts: await run("verdicts"),
    cases: await run("cases"),
    applications: await run("applications"),
    insider: await emptyInsider(database, before("insider")),
    sightings: await removeSightings(database, before("sightings")),
    "access-events": await removeAccessEvents(database, before("access-events")),
    "access-pairs": await removeAccessPairs(database, before("access-pairs")),
  };
  await forgetKeys(database, before("idempotency"));
  await forgetBatches(database, before("idempotency"));
  if (Object.values(removed).some((count) => count > 0))
    await appendAudit(database, { at, actor: by, action: "retention.applied", subject: "store", details: removed });
  return removed;
}

interface Step {
  /** Which arrivals still have what is to be removed; `a` is the arrival, `c` its case. */
  readonly has: RawBuilder<unknown>;
  readonly remove: (handle: Handle, ids: readonly string[], at: Date) => Promise<void>;
}

const isHiring = raw`a.door = 'hiring'`;
const steps = {
  "raw-clear": { has: raw`a.sha256 is not null and not ${isHiring} and c.id is null`, remove: removeRaw },
  "raw-decided": { has: raw`a.sha256 is not null and not ${isHiring} and c.id is not null`, remove: removeRaw },
  "raw-hiring": { has: raw`a.sha256 is not null and ${isHiring}`, remove: removeRaw },
  facts: {
    has: raw`exists (select from readings r where r.arrival_id = a.id)`,
    async remove({ sql }, ids) {
      await sql.deleteFrom("readings").where("arrival_id", "in", ids).execute();
    },
  },
  verdicts: {
    has: raw`exists (select from verdicts v where v.arrival_id = a.id and v.emptied_at is null)`,
    remove: emptyVerdicts,
  },
  cases: { has: raw`a.emptied_at is null`, remove: emptyCases },
  applications: {
    has: raw`exists (select from applications p where p.arrival_id = a.id and p.sealed is not null)`,
    remove: emptyApplications,
  },
} satisfies Partial<Record<RetentionKind, Step>>;

async function removeInBatches(database: Database, step: Step, before: Date, at: Date): Promise<number> {
  let all = 0;
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const count = await inTransaction(database, async (handle) => {
      const { rows } = await raw<{ id: string }>`
        select a.id from arrivals a left join cases c on c.id = a.id
        where ${isPast(before)} and ${step.has}
        order by a.received_at limit ${batchArrivals}`.execute(handle.sql);
      const locked = await lockArrivals(
        handle,
        rows.map(({ id }) => id),
      );
      const ids = locked.filter(({ isHeld }) => !isHeld).map(({ id }) => id);
      if (ids.length > 0) await step.remove(handle, ids, at);
      return ids.length;
    });
    all += count;
    if (count < batchArrivals) break;
  }
  return all;
}
