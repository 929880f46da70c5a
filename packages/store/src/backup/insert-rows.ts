import { sql } from "kysely";
import type { Handle } from "../database.ts";
import type { CarriedTable, Column } from "./carried-tables.ts";
import type { Value } from "./records.ts";

const batchRows = 1000;
const batchBytes = 4 * 1024 * 1024;

/** Takes rows of one table and writes them in batches. */
export interface Insertion {
  readonly add: (values: readonly Value[]) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/** An insertion into a table; into none before the first is named. */
export function insertRows(handle: Handle, table: CarriedTable | undefined): Insertion {
  let batch: (readonly Value[])[] = [];
  let bytes = 0;
  const finish = async () => {
    if (table !== undefined && batch.length > 0) await insert(handle, table, batch);
    batch = [];
    bytes = 0;
  };
  return {
    finish,
    async add(values) {
      batch.push(values);
      bytes += values.reduce((sum, value) => sum + (value?.length ?? 0), 0);
      if (batch.length >= batchRows || bytes >= batchBytes) await finish();
    },
  };
}

async function insert(
  handle: Handle,
  { name, columns }: CarriedTable,
  batch: readonly (readonly Value[])[],
): Promise<void> {
  const into = sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column.name)))})`;
  if (columns.some(({ type }) => type === "bytea")) {
    const rows = batch.map((values) => sql`(${sql.join(values.map((value, place) => cast(value, columns[place])))})`);
    await sql`${into} values ${sql.join(rows)}`.execute(handle.sql);
    return;
  }
  // One value for the whole batch is many times faster than one for each field.
  const fields = columns.map(({ type }, place) => sql`(line ->> ${sql.lit(place)})::${sql.raw(type)}`);
  await sql`${into} select ${sql.join(fields)} from jsonb_array_elements(${JSON.stringify(batch)}::text::jsonb) as line`.execute(
    handle.sql,
  );
}

/** The type comes from the catalogue of this database, never from the backup. */
function cast(value: Value, column: Column | undefined) {
  if (value instanceof Uint8Array) return sql`${Buffer.from(value)}::bytea`;
  return column?.type === "bytea" ? sql`null::bytea` : sql`${value}::text::${sql.raw(column?.type ?? "text")}`;
}
