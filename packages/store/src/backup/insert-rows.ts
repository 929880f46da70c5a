import { sql as raw } from "kysely";
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
  const into = raw`insert into ${raw.table(name)} (${raw.join(columns.map((column) => raw.ref(column.name)))})`;
  if (columns.some(({ type }) => type === "bytea")) {
    const rows = batch.map((values) => raw`(${raw.join(values.map((value, place) => cast(value, columns[place])))})`);
    await raw`${into} values ${raw.join(rows)}`.execute(handle.sql);
    return;
  }
  // One value for the whole batch is many times faster than one for each field.
  const fields = columns.map(({ type }, place) => raw`(line ->> ${raw.lit(place)})::${raw.raw(type)}`);
  await raw`${into} select ${raw.join(fields)} from jsonb_array_elements(${JSON.stringify(batch)}::text::jsonb) as line`.execute(
    handle.sql,
  );
}

/** The type comes from the catalogue of this database, never from the backup. */
function cast(value: Value, column: Column | undefined) {
  if (value instanceof Uint8Array) return raw`${Buffer.from(value)}::bytea`;
  return column?.type === "bytea" ? raw`null::bytea` : raw`${value}::text::${raw.raw(column?.type ?? "text")}`;
}
