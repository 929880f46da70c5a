import { sql as raw } from "kysely";
import { inTransaction, type Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";
import { makeMonth, namePartition, startMonth, type MonthlyTable } from "../months.ts";
import { dayMs } from "./words.ts";

/** What grows without end, by month. */
export const monthlyTables = {
  events: { table: "access_events", column: "observed_at" },
  pairs: { table: "access_pairs", column: "day", isDay: true },
} as const satisfies Record<string, MonthlyTable>;
const tables = Object.values(monthlyTables).map(({ table }) => table);

/**
 * Makes the partitions of accesses for so many months from the one of `from`; what is there already stays. Gives the names of those
 * that were made. Months that were not made ahead are made when their first event comes.
 */
export async function makeAccessPartitions(handle: Handle, from: Date, months: number): Promise<readonly string[]> {
  const starts = Array.from({ length: months }, (_, later) => startMonth(from, later));
  return await inTransaction(handle, (inside) => makeMonths(inside, starts));
}

/** Makes the months in which these days lie, counted from 1970. */
export async function makeMonthsOf(handle: Handle, days: Iterable<number>): Promise<void> {
  const starts = new Set<number>();
  for (const day of days) starts.add(startMonth(new Date(day * dayMs), 0).getTime());
  await makeMonths(
    handle,
    [...starts].map((start) => new Date(start)),
  );
}

async function makeMonths(handle: Handle, starts: readonly Date[]): Promise<readonly string[]> {
  const made: string[] = [];
  for (const start of starts)
    for (const monthly of Object.values(monthlyTables)) {
      const name = namePartition(monthly, start);
      if (await isThere(handle, name)) continue;
      await lockUntilCommit(handle, "partitions");
      if ((await makeMonth(handle, monthly, start)) === "made") made.push(name);
    }
  return made;
}

/** The partitions there are, by name. */
export async function listAccessMonths({ sql }: Handle): Promise<readonly string[]> {
  const { rows } = await raw<{ name: string }>`
    select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = any(array[${raw.join(tables.map((table) => raw`to_regclass(${table})`))}])
    order by c.relname`.execute(sql);
  return rows.map(({ name }) => name).filter((name) => findMonth(name) !== undefined);
}

/** Makes partitions of these names, as before what lies in them comes from elsewhere. Other names are left out. */
export async function makeAccessMonths(handle: Handle, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const found = findMonth(name);
    if (found !== undefined) await makeMonth(handle, found.monthly, found.start);
  }
}

function findMonth(name: string): { readonly monthly: MonthlyTable; readonly start: Date } | undefined {
  for (const monthly of Object.values(monthlyTables)) {
    const [, year, month] = /_(\d{4})_(0[1-9]|1[0-2])$/u.exec(name) ?? [];
    const start = new Date(Date.UTC(Number(year), Number(month) - 1));
    if (year !== undefined && namePartition(monthly, start) === name) return { monthly, start };
  }
  return undefined;
}

async function isThere({ sql }: Handle, name: string): Promise<boolean> {
  const { rows } = await raw<{ isThere: boolean }>`select to_regclass(${name}) is not null as "isThere"`.execute(sql);
  return rows[0]?.isThere === true;
}
