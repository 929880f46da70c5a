import { sql as raw, type RawBuilder } from "kysely";
import type { Handle } from "../database.ts";
import type { CarriedTable } from "./carried-tables.ts";
import type { Value } from "./records.ts";

/** Most rows of a page, and most stored bytes, so that memory stays small whatever lies in the rows. */
const pageRows = 2000;
const pageBytes = 4 * 1024 * 1024;

/** All rows of a table by its key, read in pages. */
export async function* readRows(handle: Handle, table: CarriedTable): AsyncGenerator<readonly Value[]> {
  const columns = raw.join(table.columns.map(({ name, type }) => (type === "bytea" ? raw.ref(name) : asText(name))));
  const keyPlaces = table.key.map((key) => table.columns.findIndex(({ name }) => name === key));
  const isWide = table.columns.some(({ type }) => type === "bytea" || type.startsWith("json"));
  let after: readonly Value[] | undefined;
  for (;;) {
    const rest = raw`from ${raw.table(table.name)} ${after === undefined ? raw`` : behind(table, after)}
      order by ${raw.join(table.key.map((key) => raw.ref(key)))}`;
    const limit = isWide ? await measurePage(handle, table, rest) : pageRows;
    const { rows } = await raw<Record<string, Value>>`select ${columns} ${rest} limit ${limit}`.execute(handle.sql);
    const page = rows.map((row) => table.columns.map(({ name }) => row[name] ?? null));
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < limit) return;
    after = keyPlaces.map((place) => last[place] ?? null);
  }
}

function asText(name: string): RawBuilder<unknown> {
  return raw`${raw.ref(name)}::text as ${raw.ref(name)}`;
}

/** Rows whose key lies behind that of the last row; the types come from the catalogue of this database. */
function behind(table: CarriedTable, after: readonly Value[]): RawBuilder<unknown> {
  const typeOf = (key: string) => table.columns.find(({ name }) => name === key)?.type ?? "text";
  const values = table.key.map((key, place) => raw`${after[place]}::text::${raw.raw(typeOf(key))}`);
  return raw`where (${raw.join(table.key.map((key) => raw.ref(key)))}) > (${raw.join(values)})`;
}

/** How many of the next rows make a page; at least one, and one more than there are when all fit. */
async function measurePage(handle: Handle, table: CarriedTable, rest: RawBuilder<unknown>): Promise<number> {
  const sizes = table.columns.map(({ name }) => raw`coalesce(pg_column_size(${raw.ref(name)}), 0)`);
  const { rows } = await raw<{ bytes: number }>`
    select ${raw.join(sizes, raw` + `)} as bytes ${rest} limit ${pageRows}`.execute(handle.sql);
  let sum = 0;
  const place = rows.findIndex(({ bytes }) => (sum += bytes) > pageBytes);
  return place === -1 ? pageRows : Math.max(1, place);
}
