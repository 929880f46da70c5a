import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { writeJson } from "../storable-text.ts";

/** With what somebody was seen, and when first. */
export interface KeptSeen {
  readonly actor: string;
  readonly what: "device" | "site" | "country" | "network";
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly firstAt: number;
}

/** Keeps what was seen; the earlier moment stays. */
export async function keepViewerSeen({ sql }: Handle, rows: readonly KeptSeen[]): Promise<void> {
  if (rows.length === 0) return;
  const given = rows.map((row) => ({ ...row, firstAt: new Date(row.firstAt).toISOString() }));
  await raw`
    insert into viewer_seen as kept (actor_key, what, value, first_at)
    select actor, what, value, min("firstAt")
    from json_to_recordset(${writeJson(given)}::json) as row (actor uuid, what text, value text, "firstAt" timestamptz)
    group by actor, what, value
    on conflict (actor_key, what, value) do update set first_at = least(kept.first_at, excluded.first_at)`.execute(sql);
}

/** All that was seen. */
export async function listViewerSeen({ sql }: Handle): Promise<readonly KeptSeen[]> {
  const rows = await sql.selectFrom("viewer_seen").selectAll().execute();
  return rows.map(({ actor_key: actor, what, value, first_at: at }) => ({
    actor,
    what: what as KeptSeen["what"],
    value,
    firstAt: at.getTime(),
  }));
}
