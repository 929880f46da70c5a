import type { TicketChange } from "@doorward/core";
import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { writeIds, writeIntegers } from "../engine/binary-rows.ts";
import { addTicket, keepDaySums, type DaySums } from "./day-sums.ts";
import type { Feeds } from "./feeds/note-feeds.ts";
import type { Names } from "./open-names.ts";
import { readPacked } from "./packed-rows.ts";
import { dayMs, dayOf } from "./words.ts";

/** A ticket that came to somebody on a day. */
interface Coming {
  readonly actor: string;
  readonly day: number;
  readonly feed: number;
  readonly ticket: string;
}

/**
 * Counts tickets that came to viewers, each once a day. To be called before the changes are kept. What is known of the same customers
 * need not be asked for; a ticket that was another customer's before is looked up.
 */
export async function countTickets(
  handle: Handle,
  told: {
    readonly feeds: Feeds;
    readonly names: Names;
    readonly known: readonly TicketChange[];
    readonly fresh: readonly TicketChange[];
  },
): Promise<void> {
  if (told.fresh.length === 0) return;
  const known = new Set<string>();
  for (const one of readComing(told.known, told.feeds)) known.add(keyComing(one));
  const coming = new Map<string, Coming>();
  for (const one of readComing(told.fresh, told.feeds)) {
    const key = keyComing(one);
    if (!known.has(key)) coming.set(key, one);
  }
  for (const key of await findKnown(handle, told.names, [...coming.values()])) coming.delete(key);
  const sums: DaySums = new Map();
  for (const { actor, day } of coming.values()) addTicket(sums, actor, day);
  await keepDaySums(handle, sums);
}

function* readComing(changes: readonly TicketChange[], feeds: Feeds): Generator<Coming> {
  for (const { assignee, at, source, ticket } of changes)
    if (assignee !== undefined)
      yield { actor: assignee, day: dayOf(at), feed: feeds.find(source, "tickets").number, ticket };
}

function keyComing({ actor, day, feed, ticket }: Coming): string {
  return `${actor} ${String(day)} ${String(feed)} ${ticket}`;
}

async function findKnown(handle: Handle, names: Names, coming: readonly Coming[]): Promise<readonly string[]> {
  if (coming.length === 0) return [];
  const daySeconds = raw.lit(dayMs / 1000);
  const rows = await readPacked(
    handle,
    [raw`n.actor`, raw`n.day`, raw`t.feed`, raw`t.ticket`],
    raw`from unnest(${writeIds(coming.map(({ actor }) => names.bytes(actor)))}::uuid[],
        ${writeIntegers(coming.map(({ day }) => day))}::bigint[],
        ${coming.map(({ ticket }) => ticket)}::text[]) as n (actor, day, ticket)
      join ticket_changes t on t.assignee = n.actor and t.ticket = n.ticket
        and t.at >= to_timestamp(n.day * ${daySeconds}) and t.at < to_timestamp((n.day + 1) * ${daySeconds})`,
  );
  return rows.map((row) => row.join(" "));
}
