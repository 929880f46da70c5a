import {
  viewReasons,
  type MonthOfWork,
  type Victim,
  type VictimHit,
  type VictimJoin,
  type VictimViewer,
  type ViewerDuty,
} from "@doorward/core";
import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { estimateCustomers } from "./estimate-customers.ts";

// Reasons by their place in `viewReasons`, from 1. The viewer's own word is none here.
const found = viewReasons.flatMap((reason, index) => (reason === "stated" ? [] : index + 1));
const fromCustomer: ReadonlySet<string> = new Set([
  "assigned-ticket",
  "transferred-ticket",
  "contact",
  "reopened-ticket",
]);
const contacts = viewReasons.flatMap((reason, index) => (fromCustomer.has(reason) ? index + 1 : []));

/**
 * Joins victims back to everybody who could have opened their records since `from`, also to those who have left. Only pairs of these
 * victims are read, and days of viewers. `customers` is how many the organisation has; without it they are estimated from those
 * whose records were opened. The same victim under several keys is one.
 */
export async function joinVictims(
  handle: Handle,
  asked: { readonly victims: readonly Victim[]; readonly from: Date; readonly customers?: number | undefined },
): Promise<VictimJoin> {
  const { victims, from } = asked;
  const first = from.toISOString().slice(0, 10);
  const until = victims.reduce((latest, { firstContactAt }) => Math.max(latest, firstContactAt), from.getTime());
  const hits = await readHits(handle, victims, first);
  const work = await readWork(handle, { from: first, until: new Date(until).toISOString().slice(0, 10) });
  const viewers = await readViewers(handle, new Set([...hits.keys(), ...work.keys()]));
  const contactsOf = countContacts([...hits.values()].flat());
  return {
    from: from.getTime(),
    until,
    customers: asked.customers ?? Math.max(1, await estimateCustomers(handle, first)),
    victims: victims.map(({ firstContactAt }, index) => ({ firstContactAt, contacts: contactsOf.get(index) ?? 0 })),
    viewers: viewers.map((viewer) => ({
      ...viewer,
      work: work.get(viewer.actor) ?? [],
      hits: hits.get(viewer.actor) ?? [],
    })),
  };
}

function countContacts(hits: readonly VictimHit[]): ReadonlyMap<number, number> {
  const counted = new Map<number, number>();
  for (const hit of hits) counted.set(hit.victim, (counted.get(hit.victim) ?? 0) + hit.contacts);
  return counted;
}

interface HitRow {
  readonly actor: string;
  readonly victim: number;
  readonly firstAt: Date;
  readonly days: number;
  readonly explained: number;
  readonly contacts: number;
  readonly reason: number | null;
}

/** What each viewer opened of the victims before their first contact, which is compared to the moment. */
async function readHits(
  { sql }: Handle,
  victims: readonly Victim[],
  from: string,
): Promise<ReadonlyMap<string, readonly VictimHit[]>> {
  const named = victims.flatMap(({ keys, firstContactAt }, number) =>
    [...new Set(keys)].map((key) => ({ key, number, at: new Date(firstContactAt).toISOString() })),
  );
  const { rows } = await raw<HitRow>`
    select pair.actor_key as actor, victim.number as victim, min(pair.first_at) as "firstAt",
      count(distinct pair.day)::integer as days,
      (count(distinct pair.day) filter (where pair.reason = any(${found}::smallint[])))::integer as explained,
      (count(distinct pair.day) filter (where pair.reason = any(${contacts}::smallint[])))::integer as contacts,
      (array_agg(pair.reason order by pair.first_at))[1] as reason
    from unnest(${named.map(({ key }) => key)}::uuid[], ${named.map(({ number }) => number)}::integer[],
      ${named.map(({ at }) => at)}::timestamptz[]) as victim (key, number, contacted_at)
    cross join lateral (
      select actor_key, day, first_at, reason from access_pairs
      where customer_key = victim.key and day >= ${from}::date
        and day <= (victim.contacted_at at time zone 'UTC')::date and first_at < victim.contacted_at
      -- Each victim is looked up by its key: without this, all pairs there are may be read.
      offset 0
    ) as pair
    group by pair.actor_key, victim.number order by pair.actor_key, victim.number`.execute(sql);
  const hits = Map.groupBy(rows, ({ actor }) => actor);
  return new Map([...hits].map(([actor, own]) => [actor, own.map(toHit)]));
}

function toHit({ victim, firstAt, days, explained, contacts: own, reason }: HitRow): VictimHit {
  const is = reason === null ? undefined : viewReasons[reason - 1];
  return {
    victim,
    firstAt: firstAt.getTime(),
    days,
    explained,
    contacts: own,
    ...(is !== undefined && { reason: is }),
  };
}

/** The work of every viewer with a day in this time, by month. */
async function readWork(
  { sql }: Handle,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<ReadonlyMap<string, readonly MonthOfWork[]>> {
  const { rows } = await raw<MonthOfWork & { readonly actor: string }>`
    select actor_key as actor, to_char(date_trunc('month', day::timestamp), 'YYYY-MM') as month, sum(tickets)::float8 as tickets,
      sum(assigned_ticket + transferred_ticket + contact + reopened_ticket)::float8 as contacts,
      sum(unexplained + pending + stated)::float8 as unexplained
    from viewer_days where day >= ${from}::date and day <= ${until}::date
    group by actor_key, date_trunc('month', day::timestamp)
    order by actor_key, date_trunc('month', day::timestamp)`.execute(sql);
  const work = Map.groupBy(rows, ({ actor }) => actor);
  return new Map([...work].map(([actor, months]) => [actor, months.map(toMonth)]));
}

function toMonth({ month, tickets, contacts: own, unexplained }: MonthOfWork): MonthOfWork {
  return { month, tickets, contacts: own, unexplained };
}

interface ViewerRow {
  readonly actor: string;
  readonly duty: string;
  readonly team: string | null;
  readonly site: string | null;
  readonly vendor: string | null;
  readonly leavesAt: Date | null;
  readonly shift: { readonly zone: string; readonly from: number } | null;
}

async function readViewers(
  { sql }: Handle,
  actors: ReadonlySet<string>,
): Promise<readonly Omit<VictimViewer, "work" | "hits">[]> {
  const { rows } = await raw<ViewerRow>`
    select viewer.actor_key as actor, viewer.duty, viewer.team, viewer.site, viewer.vendor, viewer.leaves_at as "leavesAt",
      (select row.shift from roster_rows row where row.actor_key = viewer.actor_key order by row.at desc limit 1) as shift
    from viewers viewer where viewer.actor_key = any(${[...actors]}::uuid[]) order by viewer.actor_key`.execute(sql);
  return rows.map(({ actor, duty, team, site, vendor, leavesAt, shift }) => ({
    actor,
    duty: duty as ViewerDuty,
    team: team ?? "",
    ...(site !== null && { site }),
    ...(vendor !== null && { vendor }),
    ...(shift !== null && { shift: nameShift(shift) }),
    ...(leavesAt !== null && { leftAt: leavesAt.getTime() }),
  }));
}

function nameShift({ zone, from }: { readonly zone: string; readonly from: number }): string {
  return `${zone} ${writeTwo(Math.floor(from / 60))}:${writeTwo(from % 60)}`;
}

function writeTwo(number: number): string {
  return String(number).padStart(2, "0");
}
