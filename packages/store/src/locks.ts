import { sql as raw } from "kysely";
import type { Handle } from "./database.ts";

/** Any number, the same in every Doorward; the second one says what is locked. */
const ours = 3_669_327;
/** Whoever takes several takes them in this order, so that no two wait for each other. */
const locks = {
  access: 7,
  partitions: 4,
  users: 1,
  applications: 6,
  insider: 9,
  exports: 8,
  cases: 3,
  sample: 5,
  audit: 2,
} as const;

/** Lets one transaction after the other go on from here; the lock ends with the transaction. */
export async function lockUntilCommit(handle: Handle, what: keyof typeof locks): Promise<void> {
  await raw`select pg_advisory_xact_lock(${raw.lit(ours)}, ${raw.lit(locks[what])})`.execute(handle.sql);
}
