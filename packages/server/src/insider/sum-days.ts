import type { ViewerDay, ViewReason } from "@doorward/core";

/** What is counted of a viewer over some days. */
export function sumDays(days: readonly ViewerDay[]) {
  const byReason: Partial<Record<ViewReason, number>> = {};
  let [customers, unexplained] = [0, 0];
  for (const day of days) {
    customers += day.customers;
    unexplained += day.unexplained;
    for (const [reason, count] of Object.entries(day.byReason) as [ViewReason, number][])
      if (count > 0) byReason[reason] = (byReason[reason] ?? 0) + count;
  }
  return { customers, unexplained, byReason, stated: byReason.stated ?? 0 };
}

/** The middle of sorted numbers; 0 where there is none. */
export function findMiddle(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
