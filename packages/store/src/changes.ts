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
export async function announce(handle: Handle, change: Change): Promise<void> {
  await announceAll(handle, [change]);
}

/** Tells of several. */
export async function announceAll({ sql }: Handle, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const payloads = changes.map(({ kind, id, door, state }) => JSON.stringify({ kind, id, door, state }));
  await raw`
    select pg_notify(${channel}, payload)
    from json_array_elements_text(${JSON.stringify(payloads)}::json) as payload`.execute(sql);
}

/** Hears of changes in this process and in others; gives the way to stop. */
export async function hearChanges(database: Database, hear: (change: Change) => void): Promise<() => Promise<void>> {
  const { rows } = await raw<{ name: string }>`select ${channel} as name`.execute(database.sql);
  return await database.engine.listen(rows[0]?.name ?? "changes", (payload) => hear(JSON.parse(payload) as Change));
}
