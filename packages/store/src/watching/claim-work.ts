import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";

/**
 * Says for some seconds that one server does some work, and nobody else; false when another claimed it. Whoever has it claims it again.
 * The clock is the database's, so that those of several machines need not agree.
 */
export async function claimWork({ sql }: Handle, name: string, holder: string, seconds: number): Promise<boolean> {
  const until = raw<Date>`now() + make_interval(secs => ${seconds})`;
  const row = await sql
    .insertInto("work_claims")
    .values({ name, holder, until_at: until })
    .onConflict((conflict) =>
      conflict
        .column("name")
        .doUpdateSet({ holder, until_at: until })
        .where((is) =>
          is.or([is("work_claims.holder", "=", holder), is("work_claims.until_at", "<=", raw<Date>`now()`)]),
        ),
    )
    .returning("name")
    .executeTakeFirst();
  return row !== undefined;
}

/** Lets go of it, so that another need not wait. */
export async function releaseWork({ sql }: Handle, name: string, holder: string): Promise<void> {
  await sql.deleteFrom("work_claims").where("name", "=", name).where("holder", "=", holder).execute();
}
