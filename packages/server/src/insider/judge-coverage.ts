import { countCoverage, type Coverage, type Handle } from "@doorward/store";
import { addDays, dayOf } from "./read-span.ts";

/** Days that are compared with those before them. */
const comparedDays = 2;
const usualDays = 28;
/** With fewer customers, shares go up and down by chance. */
const leastCustomers = 200;
/** How many times as many customers without a reason as is usual, and how many of 100 at least, are a fall. Our judgement. */
const times = 3;
const leastShare = 0.2;

/** Since when far fewer views are explained than is usual, which is first a fault of data. */
export interface CoverageFall {
  /** The first day of it. */
  readonly from: string;
  readonly says: string;
}

/** Whether far fewer views are explained than is usual; undefined where it is as usual, or too little is known. */
export async function findCoverageFall(handle: Handle, now: Date): Promise<CoverageFall | undefined> {
  const today = dayOf(now);
  const recentFrom = addDays(today, -comparedDays);
  const [recent, usual] = [
    sumUp(await countCoverage(handle, { from: recentFrom, until: today, by: "team" })),
    sumUp(
      await countCoverage(handle, {
        from: addDays(recentFrom, -usualDays),
        until: addDays(recentFrom, -1),
        by: "team",
      }),
    ),
  ];
  if (recent.customers < leastCustomers || usual.customers < leastCustomers) return undefined;
  const [present, before] = [recent.unexplained / recent.customers, usual.unexplained / usual.customers];
  if (present < leastShare || present < times * before) return undefined;
  const says = `Since ${recentFrom} nothing explains ${tellShare(present)} of the customers who were opened, against ${tellShare(before)} before. Look first whether tickets and contacts come in whole: counts are suspended.`;
  return { from: recentFrom, says };
}

function tellShare(part: number): string {
  return `${String(Math.round(part * 100))} of 100`;
}

function sumUp(rows: readonly Coverage[]): { readonly customers: number; readonly unexplained: number } {
  return {
    customers: rows.reduce((sum, { customers, pending }) => sum + customers - pending, 0),
    unexplained: rows.reduce((sum, { unexplained }) => sum + unexplained, 0),
  };
}
