import { inTransaction, type Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";
import { makeMonth, nameMonth, startMonth } from "../months.ts";

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
      const is = await makeMonth(inside, { table: "sightings", column: "seen_at" }, start);
      if (is !== "there") (is === "made" ? made : late).push(nameMonth(start));
    }
    return { made, late };
  });
}

/** Whether a table is a month of sightings, also one that was put away. */
export function isMonth(table: string): boolean {
  return /^sightings_\d{4}_\d{2}$/u.test(table);
}
