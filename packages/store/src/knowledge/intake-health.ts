import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { makeFailure } from "./failure.ts";

/** Notes that something arrived from a source. */
export async function noteIntakeArrival({ sql }: Handle, id: string, at: Date): Promise<void> {
  const columns = { arrivals: raw<number>`arrivals + 1`, arrival_at: at, contact_at: at };
  await sql.updateTable("intake_sources").set(columns).where("id", "=", id).execute();
}

/** Notes that a source was reached, or reached us with a proof of who it is. */
export async function noteIntakeContact({ sql }: Handle, id: string, at: Date): Promise<void> {
  await sql.updateTable("intake_sources").set({ contact_at: at }).where("id", "=", id).execute();
}

/** Notes what went wrong with a source, in a sentence. */
export async function noteIntakeFailure({ sql }: Handle, id: string, failure: string, at: Date): Promise<void> {
  const sentence = makeFailure(failure);
  const columns = { failures: raw<number>`failures + 1`, failure_at: at, failure: sentence };
  await sql.updateTable("intake_sources").set(columns).where("id", "=", id).execute();
}

/** How far a source was read, as it was written last. */
export async function readIntakeState({ sql }: Handle, id: string): Promise<Readonly<Record<string, unknown>>> {
  const row = await sql.selectFrom("intake_sources").select("state").where("id", "=", id).executeTakeFirst();
  return row?.state ?? {};
}

/** Remembers how far a source was read. */
export async function writeIntakeState(
  { sql }: Handle,
  id: string,
  state: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = { state: JSON.stringify(state) };
  await sql.updateTable("intake_sources").set(columns).where("id", "=", id).execute();
}
