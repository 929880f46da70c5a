import { Problem } from "@doorward/core";
import { sql as raw, type RawBuilder } from "kysely";
import type { Handle } from "../database.ts";
import { isId } from "../new-id.ts";
import { readEvents, withSurroundings, type KeptEvent } from "./kept-events.ts";
import { readSources } from "./read-context.ts";

/** Which events of a viewer are asked for. */
export interface EventsAsked {
  readonly actor: string;
  readonly from: Date;
  /** Left out itself. */
  readonly until: Date;
  /** `unexplained`: views without reason, or with the viewer's own word alone. `noted`: these, and whatever is no view. */
  readonly only?: "unexplained" | "noted" | "all";
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

/**
 * Events of one viewer, the newest first, with what explains them. One range of an index in each month of the span; it ends when the
 * page is full.
 */
export async function listViewerEvents(
  handle: Handle,
  asked: EventsAsked,
): Promise<{ readonly events: readonly KeptEvent[]; readonly next?: string }> {
  if (!isId(asked.actor)) return { events: [] };
  const { limit } = asked;
  const sources = await readSources(handle);
  const after = asked.after === undefined ? raw`` : raw`and ${behind(asked.after)}`;
  const page = await readEvents(
    handle,
    sources,
    raw`(select * from access_events where actor_key = ${asked.actor}::uuid
        and observed_at >= ${asked.from} and observed_at < ${asked.until} ${conditionOf(asked.only ?? "all")} ${after}
        order by observed_at desc, feed desc, event_id desc limit ${limit + 1}) as e ${withSurroundings}`,
  );
  const order = new Map([...sources].map(([number, source]) => [source, number]));
  const sorted = page.toSorted(
    (a, b) =>
      b.observedAt - a.observedAt || (order.get(b.source) ?? 0) - (order.get(a.source) ?? 0) || (a.id < b.id ? 1 : -1),
  );
  const last = sorted[limit - 1];
  const events = sorted.slice(0, limit);
  if (sorted.length <= limit || last === undefined) return { events };
  return { events, next: writePlace([last.observedAt, order.get(last.source) ?? 0, last.id]) };
}

function conditionOf(only: "unexplained" | "noted" | "all"): RawBuilder<unknown> {
  if (only === "all") return raw``;
  const unexplained = raw`customer_key is not null and action in (0, 3, 4) and (reason is null or reason = 8)`;
  return only === "unexplained" ? raw`and ${unexplained}` : raw`and ((${unexplained}) or action <> 0)`;
}

function writePlace(place: readonly [number, number, string]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

function behind(after: string): RawBuilder<unknown> {
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(after, "base64url").toString());
  } catch {
    place = undefined;
  }
  const [at, feed, id] = Array.isArray(place) ? (place as readonly unknown[]) : [];
  const isPlace = isWhole(at, 1e14) && isWhole(feed, 2 ** 31) && typeof id === "string";
  if (!isPlace || id.includes("\0"))
    throw new Problem("not-valid", "This is no place in the list. Begin with the first page again.");
  return raw`(observed_at, feed, event_id) < (${new Date(at)}, ${feed}::integer, ${id})`;
}

function isWhole(value: unknown, below: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < below;
}

/**
 * All events of a span, one viewer after the other, each in the order of time: for whoever counts or explains them anew. Memory holds
 * what one viewer did; one range of an index for each of them and month.
 */
export async function* streamEvents(
  handle: Handle,
  { from, until, actors }: { readonly from: Date; readonly until: Date; readonly actors?: readonly string[] },
): AsyncGenerator<readonly KeptEvent[]> {
  const sources = await readSources(handle);
  const whose = actors ?? (await listActors(handle, { from, until }));
  for (const actor of whose.filter(isId)) {
    const events = await readEvents(
      handle,
      sources,
      raw`access_events e ${withSurroundings}
        where e.actor_key = ${actor}::uuid and e.observed_at >= ${from} and e.observed_at < ${until}`,
    );
    if (events.length > 0) yield events.toSorted((a, b) => a.observedAt - b.observedAt);
  }
}

async function listActors(
  { sql }: Handle,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<readonly string[]> {
  const rows = await sql
    .selectFrom("viewer_days")
    .select("actor_key")
    .distinct()
    .where("day", ">=", from.toISOString().slice(0, 10))
    .where("day", "<=", until.toISOString().slice(0, 10))
    .orderBy("actor_key")
    .execute();
  return rows.map(({ actor_key: actor }) => actor);
}
