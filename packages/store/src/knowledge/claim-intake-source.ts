import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";

/**
 * Says for some seconds that one server runs a source, and nobody else; false when another claimed it, or it is gone. Whoever has
 * it claims it again. The clock is the database's, so that those of several machines need not agree.
 */
export async function claimIntakeSource(
  { sql }: Handle,
  id: string,
  holder: string,
  seconds: number,
): Promise<boolean> {
  const until = raw<Date>`now() + make_interval(secs => ${seconds})`;
  const row = await sql
    .updateTable("intake_sources")
    .set({ claimed_by: holder, claimed_until: until })
    .where("id", "=", id)
    .where((is) =>
      is.or([is("claimed_by", "is", null), is("claimed_by", "=", holder), is("claimed_until", "<", raw<Date>`now()`)]),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Lets go of a source, so that another need not wait. */
export async function releaseIntakeSource({ sql }: Handle, id: string, holder: string): Promise<void> {
  const free = { claimed_by: null, claimed_until: null };
  await sql.updateTable("intake_sources").set(free).where("id", "=", id).where("claimed_by", "=", holder).execute();
}
