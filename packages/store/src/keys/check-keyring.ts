import { Problem } from "@doorward/core";
import type { Handle } from "../database.ts";

/**
 * Leaves a mark of the key in a new database, and throws a Problem for a database that another key has marked: with another
 * key nothing that is kept would be found or opened, and two keys in one database would be worse.
 */
export async function checkKeyring({ sql, keys }: Handle): Promise<void> {
  const mark = keys.hash("doorward");
  await sql
    .insertInto("key_marks")
    .values({ mark })
    .onConflict((of) => of.doNothing())
    .execute();
  const marked = await sql.selectFrom("key_marks").select("mark").executeTakeFirst();
  if (marked?.mark === mark) return;
  throw new Problem(
    "key-not-valid",
    "The database was made with another key than the one given. Put the key back that belongs to it: DOORWARD_KEY, " +
      "DOORWARD_KEY_FILE, or the file named key in the data folder of the machine that made it.",
  );
}
