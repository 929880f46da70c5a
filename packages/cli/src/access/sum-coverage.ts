import { viewReasons, type ViewerDay, type ViewReason } from "@doorward/core";
import type { Explanations } from "@doorward/doors";

/** By what coverage is told. */
export const coverageKeys = ["reason", "team", "site", "week"] as const;
export type CoverageKey = (typeof coverageKeys)[number];

/** How much of what was opened is explained. Customers count once for each viewer and day. */
export interface CoverageRow {
  /** The team, the site, or the Monday of the week as `YYYY-MM-DD`; of reasons `all`. */
  readonly key: string;
  readonly customers: number;
  readonly explained: number;
  /** Those for which only the viewer's own word is a reason. */
  readonly stated: number;
  readonly unexplained: number;
  readonly byReason: Readonly<Partial<Record<ViewReason, number>>>;
}

/** Sums coverage over days of viewers; the rows by their keys. By reason there is one row. */
export function sumCoverage(
  days: readonly ViewerDay[],
  by: CoverageKey,
  roster: Explanations["roster"],
): readonly CoverageRow[] {
  const groups = Map.groupBy(days, (day) => tellKey(day, by, roster));
  return [...groups].map(([key, own]) => sumRow(key, own)).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function sumRow(key: string, days: readonly ViewerDay[]): CoverageRow {
  const byReason: Partial<Record<ViewReason, number>> = {};
  let [customers, unexplained] = [0, 0];
  for (const day of days) {
    customers += day.customers;
    unexplained += day.unexplained;
    for (const reason of viewReasons) {
      const count = day.byReason[reason] ?? 0;
      if (count > 0) byReason[reason] = (byReason[reason] ?? 0) + count;
    }
  }
  const stated = byReason.stated ?? 0;
  return { key, customers, explained: customers - unexplained - stated, stated, unexplained, byReason };
}

function tellKey({ actor, day }: ViewerDay, by: CoverageKey, roster: Explanations["roster"]): string {
  if (by === "reason") return "all";
  const at = Date.parse(`${day}T12:00:00Z`);
  if (by === "week") return findMonday(at);
  return roster.rowAt(actor, at)?.[by] ?? `no ${by}`;
}

function findMonday(at: number): string {
  const daysSince = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - daysSince * 86_400_000).toISOString().slice(0, 10);
}
