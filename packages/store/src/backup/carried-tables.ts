import { sql as raw } from "kysely";
import { Problem } from "@doorward/core";
import type { Handle } from "../database.ts";

/** A table as it stands in the catalogue of the database. */
export interface CarriedTable {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The columns of its primary key, in order. */
  readonly key: readonly string[];
}

/** A column, with its type as SQL writes it. */
export interface Column {
  readonly name: string;
  readonly type: string;
  /** Whether a row may leave it out. */
  readonly isOptional: boolean;
}

/**
 * What a backup leaves behind: what belongs to this database and no other, and what must not come to life again, since
 * whoever signed out since then is signed out and a secret that was used once was used.
 */
const leftBehind: ReadonlySet<string> = new Set(["schema_steps", "key_marks", "sessions", "one_time_secrets"]);

/** Every table that a backup carries, by name, as the catalogue has it, so that no new table is forgotten. */
export async function listCarriedTables(handle: Handle): Promise<readonly CarriedTable[]> {
  const { rows } = await raw<{ table: string; column: string; type: string; optional: boolean; place: number }>`
    select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
      (a.atthasdef or not a.attnotnull) as optional, coalesce(array_position((i.indkey::int2[])[0:i.indnkeyatts - 1], a.attnum), -1) as place
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = ''
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname, a.attnum`.execute(handle.sql);
  const names = [...new Set(rows.map(({ table }) => table))].filter((name) => !leftBehind.has(name));
  return names.toSorted().map((name) => {
    const own = rows.filter(({ table }) => table === name);
    const key = own.filter(({ place }) => place >= 0).toSorted((one, other) => one.place - other.place);
    if (key.length === 0)
      throw new Problem("own-fault", `The table ${name} has no primary key, so it cannot be paged.`);
    return {
      name,
      columns: own.map(({ column, type, optional }) => ({ name: column, type, isOptional: optional })),
      key: key.map(({ column }) => column),
    };
  });
}

/** The number of the last step that the schema has taken. */
export async function readSchemaStep(handle: Handle): Promise<number> {
  const { rows } = await raw<{ step: number }>`select max(number) as step from schema_steps`.execute(handle.sql);
  return rows[0]?.step ?? 0;
}

/** How many rows a table has. */
export async function countRows(handle: Handle, table: string): Promise<number> {
  const { rows } = await raw<{ rows: number }>`select count(*) as rows from ${raw.table(table)}`.execute(handle.sql);
  return rows[0]?.rows ?? 0;
}
