import { sql as raw } from "kysely";
import type { Handle } from "./database.ts";

/** A table that lies in partitions, one for each month (UTC) of a column. What belongs to none lies in `<table>_otherwise`. */
export interface MonthlyTable {
  readonly table: string;
  readonly column: string;
  /** Of a `date`; else the column is a moment. */
  readonly isDay?: boolean;
}

/** The first moment of a month so many later. */
export function startMonth(from: Date, later: number): Date {
  return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + later, 1));
}

/** A month as `YYYY-MM`. */
export function nameMonth(date: Date): string {
  return date.toISOString().slice(0, 7);
}

/** The name of the partition of a month. */
export function namePartition({ table }: MonthlyTable, start: Date): string {
  return `${table}_${nameMonth(start).replace("-", "_")}`;
}

/** Makes the partition that begins at `start`. A month whose rows came before it stays in the partition for the rest: it is late. */
export async function makeMonth(
  { sql }: Handle,
  monthly: MonthlyTable,
  start: Date,
): Promise<"there" | "made" | "late"> {
  const name = namePartition(monthly, start);
  const [first, last] = [start, startMonth(start, 1)].map((date) => {
    const text = date.toISOString();
    return raw.lit(monthly.isDay === true ? text.slice(0, 10) : text);
  });
  const column = raw.ref(monthly.column);
  const { rows } = await raw<{ isThere: boolean; isLate: boolean }>`
    select to_regclass(${name}) is not null as "isThere",
    exists (select from ${raw.table(`${monthly.table}_otherwise`)} where ${column} >= ${first} and ${column} < ${last}) as "isLate"`.execute(
    sql,
  );
  const [found] = rows;
  if (found?.isThere === true) return "there";
  if (found?.isLate === true) return "late";
  await raw`create table ${raw.id(name)} partition of ${raw.table(monthly.table)} for values from (${first}) to (${last})`.execute(
    sql,
  );
  return "made";
}
