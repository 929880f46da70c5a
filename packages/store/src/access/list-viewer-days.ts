import { viewReasons, type ViewerDay, type ViewReason } from "@doorward/core";
import { sql as raw, type RawBuilder } from "kysely";
import type { Handle } from "../database.ts";
import { writeIds } from "../engine/binary-rows.ts";
import { isId } from "../new-id.ts";
import { reasonColumns } from "./day-sums.ts";
import { readIdBytes } from "./hash-actor.ts";
import { readPacked } from "./packed-rows.ts";

/** A day of a viewer, with what still waits for a reason. */
export interface KeptViewerDay extends ViewerDay {
  /** Customers whose views are too young to be unexplained. */
  readonly pending: number;
}

/** Days, `YYYY-MM-DD`, both counted. */
export interface DaySpan {
  readonly from: string;
  readonly until: string;
}

const plain = [
  "views",
  "customers",
  "unexplained",
  "pending",
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
  ...reasonColumns,
];

/** What is counted of everybody, or of these viewers, by viewer and day. Reads one row for each; 60 days of 3,000 are 180,000. */
export async function listViewerDays(
  handle: Handle,
  { from, until, actors }: DaySpan & { readonly actors?: readonly string[] },
): Promise<readonly KeptViewerDay[]> {
  const whose =
    actors === undefined ? raw`` : raw`and actor_key = any(${writeIds(actors.filter(isId).map(readIdBytes))}::uuid[])`;
  const rows = await readPacked(
    handle,
    [raw`actor_key`, raw`day`, ...plain.map((column) => raw.ref(column))],
    raw`from (select * from viewer_days where day >= ${from}::date and day <= ${until}::date ${whose}
      order by actor_key, day) as asked`,
  );
  return rows.map(readDayRow);
}

function readDayRow([actor = "", day = "", ...counts]: readonly string[]): KeptViewerDay {
  const [views, customers, unexplained, pending, tickets, searches, fields, ...more] = counts.map(Number);
  const [exports, exportedRows, impersonations, banded, highBalance, stepped, sequential, ...reasons] = more;
  const byReason: Partial<Record<ViewReason, number>> = {};
  for (const [place, reason] of viewReasons.entries()) {
    const count = reasons[place] ?? 0;
    if (count !== 0) byReason[reason] = count;
  }
  return {
    actor,
    day,
    byReason,
    views: views ?? 0,
    customers: customers ?? 0,
    unexplained: unexplained ?? 0,
    pending: pending ?? 0,
    tickets: tickets ?? 0,
    searches: searches ?? 0,
    fields: fields ?? 0,
    exports: exports ?? 0,
    exportedRows: exportedRows ?? 0,
    impersonations: impersonations ?? 0,
    banded: banded ?? 0,
    highBalance: highBalance ?? 0,
    stepped: stepped ?? 0,
    sequential: sequential ?? 0,
  };
}

/** How much of what was opened is explained. Counted are customers, each once for a viewer and a day. */
export interface Coverage {
  /** The reason, team, site or first day of the week (Monday); empty where none is known. */
  readonly key: string;
  readonly customers: number;
  /** With a reason that was found. */
  readonly explained: number;
  readonly stated: number;
  readonly unexplained: number;
  readonly pending: number;
  readonly byReason: Readonly<Partial<Record<ViewReason, number>>>;
}

/**
 * Coverage of a span. Teams and sites are those of the roster on that day, and those of today for viewers on no roster. By reason the
 * keys are the reasons, `unexplained` and `pending`. Reads one row for each viewer and day.
 */
export async function countCoverage(
  handle: Handle,
  { from, until, by }: DaySpan & { readonly by: "reason" | "team" | "site" | "week" },
): Promise<readonly Coverage[]> {
  const counts = ["customers", "unexplained", "pending", ...reasonColumns];
  const rows = await readPacked(
    handle,
    [raw`key`, ...counts.map((column) => raw.ref(column))],
    raw`from (select ${keyOf(by)} as key, ${raw.join(counts.map((column) => raw`sum(d.${raw.ref(column)}) as ${raw.ref(column)}`))}
      from viewer_days d where d.day >= ${from}::date and d.day <= ${until}::date group by 1 order by 1) as counted`,
  );
  const all = rows.map(readCoverage);
  return by === "reason" ? all.flatMap(splitByReason) : all;
}

function keyOf(by: "reason" | "team" | "site" | "week"): RawBuilder<unknown> {
  if (by === "reason") return raw`''`;
  if (by === "week") return raw`date_trunc('week', d.day::timestamp)::date::text`;
  const column = raw.ref(by);
  return raw`coalesce(
    (select r.${column} from roster_rows r where r.actor_key = d.actor_key and r.at < (d.day + 1)::timestamp at time zone 'UTC'
      order by r.at desc limit 1),
    (select v.${column} from viewers v where v.actor_key = d.actor_key), '')`;
}

function readCoverage([key = "", ...texts]: readonly string[]): Coverage {
  const [customers = 0, unexplained = 0, pending = 0, ...reasons] = texts.map(Number);
  const byReason: Partial<Record<ViewReason, number>> = {};
  for (const [place, reason] of viewReasons.entries())
    if ((reasons[place] ?? 0) !== 0) byReason[reason] = reasons[place] ?? 0;
  const stated = byReason.stated ?? 0;
  const explained = customers - unexplained - pending - stated;
  return { key, customers, explained, stated, unexplained, pending, byReason };
}

function splitByReason({ byReason, unexplained, pending }: Coverage): readonly Coverage[] {
  const none = { explained: 0, stated: 0, unexplained: 0, pending: 0 };
  const found = viewReasons.flatMap((reason): Coverage[] => {
    const customers = byReason[reason] ?? 0;
    if (customers === 0) return [];
    const is = reason === "stated" ? { stated: customers } : { explained: customers };
    return [{ ...none, key: reason, customers, ...is, byReason: { [reason]: customers } }];
  });
  const without = { ...none, byReason: {} };
  return [
    ...found,
    ...(unexplained === 0 ? [] : [{ ...without, key: "unexplained", customers: unexplained, unexplained }]),
    ...(pending === 0 ? [] : [{ ...without, key: "pending", customers: pending, pending }]),
  ];
}
