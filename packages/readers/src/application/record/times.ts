import type { HiringStage } from "@doorward/core";
import type { ApplicationRecord } from "./application-record.ts";

const day = 86_400_000;

/** Milliseconds since 1970 of a day or a time of a record; of a day, its beginning in UTC. */
export function readMoment(text: string): number {
  return Date.parse(text);
}

/** Whole days from one moment to another; negative when the other is earlier. */
export function countDays(from: string, to: string): number {
  return Math.floor((readMoment(to) - readMoment(from)) / day);
}

/** Months since year 0 between which a month or a year of a resume lies: `2019` is 2019-01 to 2019-12. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** The span of `2019-03` or `2019`. */
export function readMonth(text: string): MonthSpan {
  const [year = "0", month] = text.split("-");
  if (month === undefined) return { first: Number(year) * 12, last: Number(year) * 12 + 11 };
  const at = Number(year) * 12 + Number(month) - 1;
  return { first: at, last: at };
}

/** The month in which a moment lies, in UTC. */
export function monthOf(moment: string): number {
  const date = new Date(readMoment(moment));
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** How far the person had come at a moment, as far as the record tells. */
export function stageAt(record: ApplicationRecord, moment: string): HiringStage {
  const at = readMoment(moment);
  const isPast = (since: string | undefined) => since !== undefined && readMoment(since) <= at;
  if (isPast(record.startedAt)) return "on-the-job";
  if (isPast(earliest([...record.equipment, ...record.payouts]))) return "onboarding";
  return isPast(earliest(record.interviews)) ? "interview" : "application";
}

function earliest(rows: readonly { readonly at: string }[]): string | undefined {
  return rows.map(({ at }) => at).toSorted((a, b) => readMoment(a) - readMoment(b))[0];
}
