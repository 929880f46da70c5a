import type { Handle } from "../database.ts";

/** How many were paused or disabled that were not before. */
export interface PausedConnections {
  readonly sources: number;
  readonly destinations: number;
}

/**
 * Pauses every intake source and disables every destination of a store that was restored: two stores that read one mailbox take its
 * mails from each other, and whoever hears of their cases hears everything twice.
 */
export async function pauseConnections({ sql }: Handle, at: Date): Promise<PausedConnections> {
  const sources = await sql
    .updateTable("intake_sources")
    .set({ paused_at: at })
    .where("paused_at", "is", null)
    .executeTakeFirst();
  // Nobody who ran a source there runs it here.
  await sql.updateTable("intake_sources").set({ claimed_by: null, claimed_until: null }).execute();
  const destinations = await sql
    .updateTable("destinations")
    .set({ disabled_at: at })
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return { sources: Number(sources.numUpdatedRows), destinations: Number(destinations.numUpdatedRows) };
}
