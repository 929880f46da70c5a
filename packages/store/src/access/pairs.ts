import { sql as raw } from "kysely";
import type { CustomerKey } from "@doorward/core";
import type { Handle } from "../database.ts";
import { openBinaryRows, writeHexIds } from "../engine/binary-rows.ts";
import { copyRows } from "../engine/copy-rows.ts";
import { readIdBytes } from "./hash-actor.ts";
import { sortByCustomer } from "./sort-by-customer.ts";
import { asCustomer, asMs, readNumber, readPacked } from "./packed-rows.ts";
import { dayOf, nameDay } from "./words.ts";

/** All that is kept of one viewer and one customer on one day. */
export interface Pair {
  readonly customer: CustomerKey;
  /** Days since 1970. */
  readonly day: number;
  readonly actor: string;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly views: number;
  /** From 1, as in `viewReasons`; undefined where nothing explains it. */
  readonly reason: number | undefined;
  readonly isPending: boolean;
  readonly band: number | undefined;
}

/** One view, as a pair sees it. */
export interface PairView {
  readonly at: number;
  readonly reason: number | undefined;
  readonly isPending: boolean;
  readonly band: number | undefined;
}

/** What names a pair. */
export function keyPair({ customer, day, actor }: Pick<Pair, "customer" | "day" | "actor">): string {
  return `${customer}${String(day)}${actor}`;
}

/** The pair with one view more; whichever comes first, the result is the same. */
export function addView(
  pair: Pair | undefined,
  whose: Pick<Pair, "customer" | "actor">,
  { at, reason, isPending, band }: PairView,
): Pair {
  const { customer, actor } = whose;
  if (pair === undefined)
    return { customer, day: dayOf(at), actor, firstAt: at, lastAt: at, views: 1, reason, isPending, band };
  const found = smaller(pair.reason, reason);
  return {
    customer,
    day: pair.day,
    actor,
    firstAt: Math.min(pair.firstAt, at),
    lastAt: Math.max(pair.lastAt, at),
    views: pair.views + 1,
    reason: found,
    // One view that is old enough and has no reason makes the pair unexplained, whatever still waits.
    isPending: found === undefined && isOpen(pair) && isOpen({ reason, isPending }),
    band: larger(pair.band, band),
  };
}

function isOpen({ reason, isPending }: Pick<PairView, "reason" | "isPending">): boolean {
  return reason !== undefined || isPending;
}

function smaller(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

function larger(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

/** The pairs of these customers from one day to another, both counted. One look into an index for each customer and month. */
export async function readPairs(
  handle: Handle,
  customers: readonly CustomerKey[],
  { from, until }: { readonly from: number; readonly until: number },
): Promise<readonly Pair[]> {
  if (customers.length === 0) return [];
  const fields = ["first_at", "last_at"].map(asMs);
  const rows = await readPacked(
    handle,
    [
      asCustomer("customer_key"),
      raw`day - '1970-01-01'::date`,
      raw`actor_key`,
      ...fields,
      raw`views`,
      raw`reason`,
      raw`is_pending::integer`,
      raw`band`,
    ],
    raw`from access_pairs where customer_key = any(${writeHexIds(customers)}::uuid[])
      and day >= ${raw.lit(nameDay(from))} and day <= ${raw.lit(nameDay(until))}`,
  );
  return rows.map(([customer = "", day, actor = "", firstAt, lastAt, views, reason, isPending, band]) => ({
    customer,
    day: Number(day),
    actor,
    firstAt: Number(firstAt),
    lastAt: Number(lastAt),
    views: Number(views),
    reason: readNumber(reason),
    isPending: isPending === "1",
    band: readNumber(band),
  }));
}

const columns = ["customer_key", "day", "actor_key", "first_at", "last_at", "views", "reason", "is_pending", "band"];
const roughBytes = 130;

/** Keeps pairs that were not there. */
export async function copyPairs(handle: Handle, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  const rows = openBinaryRows(pairs.length * roughBytes);
  const actors = new Map<string, Uint8Array>();
  for (const pair of sortByCustomer(pairs)) {
    let actor = actors.get(pair.actor);
    if (actor === undefined) actors.set(pair.actor, (actor = readIdBytes(pair.actor)));
    rows.begin(columns.length);
    rows.hex(pair.customer);
    rows.day(pair.day);
    rows.id(actor);
    rows.moment(pair.firstAt);
    rows.moment(pair.lastAt);
    rows.int4(pair.views);
    rows.int2(pair.reason);
    rows.flag(pair.isPending);
    rows.int2(pair.band);
  }
  await copyRows(handle, { table: "access_pairs", columns }, rows.finish());
}

/** Writes pairs that are there and are otherwise now. */
export async function updatePairs({ sql }: Handle, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  const rows = pairs.map(({ customer, day, actor, firstAt, lastAt, views, reason, isPending, band }) => ({
    c: customer,
    d: nameDay(day),
    a: actor,
    f: new Date(firstAt).toISOString(),
    l: new Date(lastAt).toISOString(),
    v: views,
    r: reason ?? null,
    p: isPending,
    b: band ?? null,
  }));
  const [first, last] = minMax(pairs.map(({ day }) => day)).map((day) => raw.lit(nameDay(day)));
  await raw`update access_pairs p
    set first_at = n.f, last_at = n.l, views = n.v, reason = n.r, is_pending = n.p, band = n.b
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as n (c uuid, d date, a uuid, f timestamptz, l timestamptz, v integer, r smallint, p boolean, b smallint)
    where p.customer_key = n.c and p.day = n.d and p.actor_key = n.a and p.day >= ${first} and p.day <= ${last}`.execute(
    sql,
  );
}

/** The least and the greatest of many numbers, which are too many to be arguments. */
export function minMax(numbers: Iterable<number>): readonly [number, number] {
  let least = Infinity;
  let greatest = -Infinity;
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  return [least, greatest];
}
