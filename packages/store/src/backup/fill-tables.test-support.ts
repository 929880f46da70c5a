import { createHash } from "node:crypto";
import { sql as raw } from "kysely";
import type { Database } from "../database.ts";
import { listCarriedTables, type Column } from "./carried-tables.ts";

/** Rows in every table there is, also in those that come after this was written. */
export async function fillTables(database: Database, rows: number): Promise<void> {
  for (const { name, columns, key } of await listCarriedTables(database)) {
    for (let number = 0; number < rows; number += 1) {
      const values = columns.map((column) => makeValue(column, number, key.includes(column.name)));
      await raw`insert into ${raw.table(name)} (${raw.join(columns.map((column) => raw.ref(column.name)))})
        values (${raw.join(values)})`.execute(database.sql);
    }
  }
}

/** Every row of every table as text, by table. */
export async function readTables(database: Database): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = await listCarriedTables(database);
  const read = tables.map(async ({ name, columns, key }) => {
    const { rows } = await raw<Record<string, unknown>>`
      select ${raw.join(columns.map(showColumn))}
      from ${raw.table(name)} order by ${raw.join(key.map((column) => raw`${raw.ref(column)}::text collate "C"`))}`.execute(
      database.sql,
    );
    return [name, rows.map((row) => ({ ...row }))] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** As text that does not depend on the time zone of the connection. */
function showColumn({ name, type }: Column) {
  const column = raw.ref(name);
  if (type === "bytea") return raw`encode(${column}, 'hex') as ${column}`;
  if (type.startsWith("timestamp")) return raw`(${column} at time zone 'UTC')::text as ${column}`;
  return raw`${column}::text as ${column}`;
}

function makeValue({ name, type, isOptional }: Column, number: number, isKey: boolean) {
  if (isOptional && !isKey && number % 3 === 0 && type !== "integer") return raw`default`;
  const digest = createHash("sha256")
    .update(`${name} ${String(number)}`)
    .digest();
  return raw`${makeText(type, number, digest)}::${raw.raw(type)}`;
}

function makeText(type: string, number: number, digest: Buffer): unknown {
  const awkward = ["Zoë \"quoted\" 'and' {so,on} \\x", "NULL", "", "\u202e\u{1f600}\tline\nline"][number % 4] ?? "";
  const hex = digest.toString("hex");
  switch (type.replace(/\(\d\)/u, "")) {
    case "uuid":
      return `${hex.slice(0, 8)}-0000-7000-8000-${String(number).padStart(12, "0")}`;
    case "bigint":
    case "smallint":
    case "integer":
      return number;
    case "boolean":
      return number % 2 === 0;
    case "text[]":
      return [awkward, "plain"];
    case "date":
      return "2026-02-28";
    case "timestamp with time zone":
      return `2026-${String((number % 12) + 1).padStart(2, "0")}-11 10:09:08.123456+02`;
    case "json":
    case "jsonb":
      return JSON.stringify([number, awkward, { deep: [null, 1.5, "1e400"] }]);
    case "bytea":
      // None, a few, and of one row 128 KB.
      return Buffer.concat(Array.from({ length: number === 4 ? 4000 : (number % 5) * 40 }, () => digest));
    default:
      return `${awkward} ${String(number)}`;
  }
}
