import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { writeJson } from "../storable-text.ts";

/** What the order of a viewer's events shows of one day. */
export interface KeptSequences {
  readonly actor: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly searches: number;
  readonly unopened: number;
  readonly views: number;
  readonly fast: number;
  readonly shifted: number;
  readonly outside: number;
}

/** Keeps them in the place of what was kept of the same days. */
export async function keepViewerSequences({ sql }: Handle, rows: readonly KeptSequences[]): Promise<void> {
  if (rows.length === 0) return;
  await raw`
    insert into viewer_sequences (actor_key, day, searches, unopened, views, fast, shifted, outside)
    select actor, day, searches, unopened, views, fast, shifted, outside
    from json_to_recordset(${writeJson(rows)}::json) as row (
      actor uuid, day date, searches integer, unopened integer, views integer, fast integer, shifted integer, outside integer
    )
    on conflict (actor_key, day) do update set
      searches = excluded.searches, unopened = excluded.unopened, views = excluded.views,
      fast = excluded.fast, shifted = excluded.shifted, outside = excluded.outside`.execute(sql);
}

/** Those of days from the first to the last, both with them. */
export async function listViewerSequences(
  { sql }: Handle,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly KeptSequences[]> {
  const rows = await sql
    .selectFrom("viewer_sequences")
    .select(["actor_key", raw<string>`to_char(day, 'YYYY-MM-DD')`.as("on")])
    .select(["searches", "unopened", "views", "fast", "shifted", "outside"])
    .where("day", ">=", from)
    .where("day", "<=", until)
    .execute();
  return rows.map(({ actor_key: actor, on: day, ...counts }) => ({ actor, day, ...counts }));
}
