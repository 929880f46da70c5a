import { sql as raw } from "kysely";
import { inTransaction, type Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";

/** What became of the months asked for, as `YYYY-MM`. */
export interface MadePartitions {
  readonly made: readonly string[];
  /** Months whose sightings came before their partition: they stay together in the partition for the rest. */
  readonly late: readonly string[];
}

/** Makes the partitions of sightings for so many months from the one of `from`; what is there already stays. Time is UTC. */
export async function makePartitions(handle: Handle, from: Date, months: number): Promise<MadePartitions> {
  return await inTransaction(handle, async (inside) => {
    await lockUntilCommit(inside, "partitions");
    const made: string[] = [];
    const late: string[] = [];
    for (let month = 0; month < months; month += 1) {
      const start = startMonth(from, month);
      const is = await makePartition(inside, { start, end: startMonth(from, month + 1) });
      if (is !== "there") (is === "made" ? made : late).push(nameMonth(start));
    }
    return { made, late };
  });
}

function startMonth(from: Date, later: number): Date {
  return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + later, 1));
}

interface Range {
  readonly start: Date;
  readonly end: Date;
}

async function makePartition({ sql }: Handle, { start, end }: Range): Promise<"there" | "made" | "late"> {
  const name = `sightings_${nameMonth(start).replace("-", "_")}`;
  const { rows } = await raw<{
    isThere: boolean;
    isLate: boolean;
  }>`select to_regclass(${name}) is not null as "isThere",
    exists (select from sightings_otherwise where seen_at >= ${start} and seen_at < ${end}) as "isLate"`.execute(sql);
  const [found] = rows;
  if (found?.isThere === true) return "there";
  if (found?.isLate === true) return "late";
  const [first, last] = [start, end].map((date) => raw.lit(date.toISOString()));
  await raw`create table ${raw.id(name)} partition of sightings for values from (${first}) to (${last})`.execute(sql);
  return "made";
}

/** Whether a table is a month of sightings, also one that was put away. */
export function isMonth(table: string): boolean {
  return /^sightings_\d{4}_\d{2}$/u.test(table);
}

function nameMonth(date: Date): string {
  return date.toISOString().slice(0, 7);
}
