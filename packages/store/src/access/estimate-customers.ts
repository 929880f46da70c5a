import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";

/** Parts of all hashes that are counted, the smallest first. Hashes lie evenly, so that one part in so many tells the whole. */
const parts = [4096, 256, 16, 1] as const;

/** From so many on, the estimate is right to one in thirty or so. */
const enough = 1000;

/**
 * How many customers had their records opened on these days and later, by anybody. Of many it is an estimate from a part of them; of few it is
 * their number. It reads the keys of that part and nothing else.
 */
export async function estimateCustomers({ sql }: Handle, from: string): Promise<number> {
  for (const part of parts) {
    const last = (2 ** 32 / part - 1).toString(16).padStart(8, "0");
    const { rows } = await raw<{ customers: number }>`
      select count(distinct customer_key) as customers from access_pairs
      where customer_key <= ${`${last}-ffff-ffff-ffff-ffffffffffff`}::uuid and day >= ${from}::date`.execute(sql);
    const customers = rows[0]?.customers ?? 0;
    if (customers >= enough || part === 1) return customers * part;
  }
  return 0;
}
