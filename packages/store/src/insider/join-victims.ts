import type { MonthOfWork, Victim, VictimHit, VictimJoin, VictimViewer, ViewerDuty } from "@doorward/core";
import { sql as raw } from "kysely";
import { estimateCustomers } from "../access/estimate-customers.ts";
import { readPacked } from "../access/packed-rows.ts";
import type { Handle } from "../database.ts";
import { nameMonth, startMonth } from "../months.ts";
import { readHits } from "./read-hits.ts";

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

/** The work of every viewer with a day in this time, by month. */
async function readWork(
  handle: Handle,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<ReadonlyMap<string, readonly MonthOfWork[]>> {
  const months = listMonths(from, until);
  // Days find their month among a few bounds: to make each of them into its month takes longer than to add them.
  const rows = await readPacked(
    handle,
    [raw`actor_key`, raw`place`, raw`tickets`, raw`contacts`, raw`unexplained`],
    raw`from (
      select actor_key, width_bucket(day, ${months.map((month) => `${month}-01`)}::date[]) as place,
        sum(tickets) as tickets, sum(assigned_ticket + transferred_ticket + contact + reopened_ticket) as contacts,
        sum(unexplained + pending + stated) as unexplained
      from viewer_days where day >= ${raw.lit(from)}::date and day <= ${raw.lit(until)}::date group by 1, 2
    ) as summed`,
  );
  const work = new Map<string, MonthOfWork[]>();
  for (const [actor = "", place, tickets, contacts, unexplained] of rows) {
    const counted = { tickets: Number(tickets), contacts: Number(contacts), unexplained: Number(unexplained) };
    const month = { month: months[Number(place) - 1] ?? "", ...counted };
    const own = work.get(actor);
    if (own === undefined) work.set(actor, [month]);
    else own.push(month);
  }
  for (const own of work.values()) own.sort((a, b) => (a.month < b.month ? -1 : 1));
  return work;
}

/** The months of a span of days, `YYYY-MM`. */
function listMonths(from: string, until: string): readonly string[] {
  const first = new Date(from);
  const months: string[] = [];
  for (let later = 0; ; later += 1) {
    const month = nameMonth(startMonth(first, later));
    if (month > until.slice(0, 7)) return months;
    months.push(month);
  }
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
