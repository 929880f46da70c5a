import type { Door } from "@doorward/core";
import { sql as raw } from "kysely";
import type { Database, Handle } from "./database.ts";

/** Something that is now otherwise. */
export interface Change {
  readonly kind: "arrival" | "case";
  readonly id: string;
  readonly door: Door;
  readonly state: string;
}

/** Each schema has a channel of its own, of at most the 63 bytes a name may have. */
const channel = raw<string>`left('changes_' || current_schema(), 63)`;

/** Tells all processes on this database of a change, when the transaction is complete. */
export async function announce({ sql }: Handle, change: Change): Promise<void> {
  const { kind, id, door, state } = change;
  await raw`select pg_notify(${channel}, ${JSON.stringify({ kind, id, door, state })})`.execute(sql);
}

/** Hears of changes in this process and in others; gives the way to stop. */
export async function hearChanges(database: Database, hear: (change: Change) => void): Promise<() => Promise<void>> {
  const { rows } = await raw<{ name: string }>`select ${channel} as name`.execute(database.sql);
  return await database.engine.listen(rows[0]?.name ?? "changes", (payload) => hear(JSON.parse(payload) as Change));
}
