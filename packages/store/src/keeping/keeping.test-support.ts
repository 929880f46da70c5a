import type { Door, Observable } from "@doorward/core";
import { sql as raw } from "kysely";
import { acceptBytes } from "../arrivals.test-support.ts";
import { inTransaction, type Database } from "../database.ts";
import { makeVerdict } from "../verdict.test-support.ts";
import { recordVerdict } from "../verdicts.ts";

/** An arrival that was judged, with what a test needs to be otherwise. */
export async function judgeOne(
  database: Database,
  told: {
    readonly bytes: string;
    readonly at: Date;
    readonly door?: Door;
    readonly name?: string;
    readonly outcome?: "clear" | "stop";
    readonly observables?: readonly Observable[];
    readonly because?: string;
  },
): Promise<string> {
  const { bytes, at, door = "support", name = "mail.eml", outcome = "clear", observables = [] } = told;
  const { arrival } = await acceptBytes(database, bytes, { at, door, name, told: { from: name } });
  const verdict = makeVerdict({
    door,
    verdict: outcome,
    observables,
    because: told.because ?? "It is so.",
    arrival: { kind: "message", name },
  });
  await inTransaction(database, (handle) =>
    recordVerdict(handle, arrival.id, { verdict, facts: JSON.stringify(told), at }),
  );
  return arrival.id;
}

/** Every column of the tables whose text holds one of the words. */
export async function findEverywhere(database: Database, words: readonly string[]): Promise<readonly string[]> {
  const { rows } = await raw<{ schema: string; table: string; column: string; type: string }>`
    select c.table_schema as schema, c.table_name as "table", c.column_name as "column", c.data_type as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'`.execute(database.sql);
  const found: string[] = [];
  for (const { schema, table, column, type } of rows) {
    const text = type === "bytea" ? raw`encode(${raw.ref(column)}, 'escape')` : raw`${raw.ref(column)}::text`;
    for (const word of words) {
      const { rows: hits } = await raw`select from ${raw.table(`${schema}.${table}`)}
        where position(lower(${word}) in lower(${text})) > 0 limit 1`.execute(database.sql);
      if (hits.length > 0) found.push(`${table}.${column}: ${word}`);
    }
  }
  return found;
}
