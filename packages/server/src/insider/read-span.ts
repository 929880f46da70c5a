import { Problem } from "@doorward/core";

const dayMs = 86_400_000;
/** Days of a window where nobody names any. */
const usualDays = 28;
/** Longest that is looked at, the time for which accesses are kept by default. */
const mostDays = 400;

/** The day (UTC) of a moment, `YYYY-MM-DD`. */
export function dayOf(at: Date | number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** So many days before or after a day. */
export function addDays(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * dayMs);
}

/** The days that are asked about, both ends counting: the last four weeks where none are named. Throws a Problem for too many. */
export function readSpan(
  asked: { readonly from?: string | undefined; readonly until?: string | undefined },
  now: Date,
): { readonly from: string; readonly until: string } {
  const until = asked.until ?? dayOf(now);
  const from = asked.from ?? addDays(until, 1 - usualDays);
  if (from > until) throw new Problem("not-valid", "The first day is after the last one. Turn them round.");
  if (addDays(from, mostDays) < until)
    throw new Problem("not-valid", `No more than ${String(mostDays)} days at once. Name fewer.`);
  return { from, until };
}

/** The moments between which these days lie; the second is outside. */
export function boundDays({ from, until }: { readonly from: string; readonly until: string }): {
  readonly from: Date;
  readonly until: Date;
} {
  return { from: new Date(`${from}T00:00:00Z`), until: new Date(`${addDays(until, 1)}T00:00:00Z`) };
}

/** Whether a day lies in one of these spans, both ends counting. */
export function isSuspendedDay(
  day: string,
  spans: readonly { readonly from: string; readonly until: string }[],
): boolean {
  return spans.some(({ from, until }) => from <= day && day <= until);
}
