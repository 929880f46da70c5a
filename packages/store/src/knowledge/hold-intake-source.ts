import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";

/**
 * Says for some seconds that one holder runs a source, and nobody else; false when another holds it, or it is gone. Whoever holds
 * it says so again. The clock is the database's, so that those of several machines need not agree.
 */
export async function holdIntakeSource({ sql }: Handle, id: string, holder: string, seconds: number): Promise<boolean> {
  const until = raw<Date>`now() + make_interval(secs => ${seconds})`;
  const row = await sql
    .updateTable("intake_sources")
    .set({ held_by: holder, held_until: until })
    .where("id", "=", id)
    .where((is) =>
      is.or([is("held_by", "is", null), is("held_by", "=", holder), is("held_until", "<", raw<Date>`now()`)]),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Lets go of a source, so that another need not wait. */
export async function releaseIntakeSource({ sql }: Handle, id: string, holder: string): Promise<void> {
  const free = { held_by: null, held_until: null };
  await sql.updateTable("intake_sources").set(free).where("id", "=", id).where("held_by", "=", holder).execute();
}
