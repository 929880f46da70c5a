import type { AccessEvent } from "@doorward/core";
import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { writeIds, writeIntegers } from "../engine/binary-rows.ts";
import { readIdBytes } from "./hash-actor.ts";
import type { Pair } from "./pairs.ts";
import { isOpening } from "./words.ts";

/** The columns of `viewer_days` in which each reason of `viewReasons` is counted, in their order. */
export const reasonColumns = [
  "assigned_ticket",
  "transferred_ticket",
  "contact",
  "duty",
  "reopened_ticket",
  "granted",
  "planned",
  "stated",
] as const;
const sumColumns = [
  "views",
  "customers",
  "unexplained",
  "pending",
  ...reasonColumns,
  "tickets",
  "searches",
  "fields",
  "exports",
  "exported_rows",
  "impersonations",
  "banded",
  "high_balance",
  "stepped",
  "sequential",
] as const;
type SumColumn = (typeof sumColumns)[number];
const place = Object.fromEntries(sumColumns.map((column, index) => [column, index])) as Record<SumColumn, number>;
const firstReason = place.assigned_ticket;

/** The two highest of the bands 0 to 9. */
const leastHighBand = 8;
/** Customers so few numbers further on were opened one after the other. */
const mostSequentialStep = 3;

/** How much each count of one viewer and day changes. */
export type DayCounts = Float64Array;
/** The same of each viewer and day. */
export type DaySums = Map<string, Map<number, DayCounts>>;

/** The counts of a viewer and day, all zero where nothing was counted yet. */
export function sumsOf(sums: DaySums, actor: string, day: number): DayCounts {
  let days = sums.get(actor);
  if (days === undefined) sums.set(actor, (days = new Map()));
  let own = days.get(day);
  if (own === undefined) days.set(day, (own = new Float64Array(sumColumns.length)));
  return own;
}

function add(sums: DayCounts, column: SumColumn, count: number): void {
  sums[place[column]] = (sums[place[column]] ?? 0) + count;
}

/** Adds what a new event is counted as, whatever explains it. */
export function addEvent(own: DayCounts, event: AccessEvent): void {
  if (event.fields.length > 0) add(own, "fields", event.fields.length);
  if (isOpening(event)) addView(own, event);
  if (event.action === "search") add(own, "searches", 1);
  else if (event.action === "impersonate") add(own, "impersonations", 1);
  else if (event.action === "export") {
    add(own, "exports", 1);
    add(own, "exported_rows", event.rows ?? 0);
  }
}

function addView(own: DayCounts, { step }: AccessEvent): void {
  add(own, "views", 1);
  if (step === undefined) return;
  add(own, "stepped", 1);
  if (step >= 1 && step <= mostSequentialStep) add(own, "sequential", 1);
}

/** Adds a ticket that came to somebody on a day. */
export function addTicket(sums: DaySums, actor: string, day: number): void {
  add(sumsOf(sums, actor, day), "tickets", 1);
}

/** Adds what a pair is counted as, or takes it away with -1, when it is another one now. */
export function addPair(sums: DaySums, { actor, day, reason, isPending, band }: Pair, times: 1 | -1): void {
  const own = sumsOf(sums, actor, day);
  add(own, "customers", times);
  if (reason !== undefined) {
    const column = firstReason + reason - 1;
    own[column] = (own[column] ?? 0) + times;
  } else if (isPending) add(own, "pending", times);
  else {
    add(own, "unexplained", times);
    if (band !== undefined) add(own, "banded", times);
    if (band !== undefined && band >= leastHighBand) add(own, "high_balance", times);
  }
}

/** Adds the sums to what is counted already. */
export async function keepDaySums(handle: Handle, sums: DaySums): Promise<void> {
  const rows = [...sums].flatMap(([actor, days]) => [...days].map(([day, counts]) => ({ actor, day, counts })));
  const changed = rows
    .filter(({ counts }) => counts.some((count) => count !== 0))
    .toSorted((a, b) => (a.actor === b.actor ? a.day - b.day : a.actor < b.actor ? -1 : 1));
  if (changed.length === 0) return;
  const ids = new Map<string, Uint8Array>();
  for (const { actor } of changed) if (!ids.has(actor)) ids.set(actor, readIdBytes(actor));
  const columns = raw.join(sumColumns.map((column) => raw.ref(column)));
  const lists = sumColumns.map(
    (_, index) => raw`${writeIntegers(changed.map(({ counts }) => counts[index] ?? 0))}::bigint[]`,
  );
  const set = sumColumns.map((column) => raw`${raw.ref(column)} = d.${raw.ref(column)} + excluded.${raw.ref(column)}`);
  await raw`insert into viewer_days as d (actor_key, day, ${columns})
    select actor, '1970-01-01'::date + day::integer, ${columns}
    from unnest(${writeIds(changed.map(({ actor }) => ids.get(actor) ?? readIdBytes(actor)))}::uuid[],
      ${writeIntegers(changed.map(({ day }) => day))}::bigint[], ${raw.join(lists)}) as n (actor, day, ${columns})
    on conflict (actor_key, day) do update set ${raw.join(set)}`.execute(handle.sql);
}
