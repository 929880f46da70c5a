import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Problem } from "@doorward/core";
import type { Database } from "./database.ts";
import { distribute, listDistribution } from "./distribute.ts";
import { onEveryEngine } from "./on-every-engine.test-support.ts";

const spreads = listDistribution().map((statement) => {
  const [, call, table, column, beside] =
    /^select (create_\w+)\('(\w+)'(?:, '(\w+)', colocate_with => '(\w+)')?\)$/u.exec(statement) ?? [];
  return { call, table, column, beside };
});

await onEveryEngine("tables over several machines", (database) => {
  const ask = async (query: string) => await database().engine.run(query);

  test("each table is spread once, partitions with their table, but for those with triggers", async () => {
    const rows = await ask(`select table_name as name from information_schema.tables
      join pg_class on pg_class.oid = to_regclass(table_schema || '.' || quote_ident(table_name))
      where table_schema = current_schema() and not relispartition
        and not exists (select from pg_trigger where tgrelid = pg_class.oid and not tgisinternal)`);
    assert.deepEqual(
      spreads.map(({ table }) => String(table)).toSorted(),
      rows.map(({ name }) => String(name)).toSorted(),
    );
  });

  test("each unique key of a spread table holds the column by which it is spread", async () => {
    const rows = await ask(`select pg_class.relname as "table", array_agg(attname::text) as columns
      from pg_index join pg_class on pg_class.oid = indrelid
      join pg_attribute on attrelid = indrelid and attnum = any(indkey)
      where indisunique and relnamespace = current_schema()::regnamespace group by indexrelid, pg_class.relname`);
    for (const { table, column } of spreads.filter((spread) => spread.column !== undefined)) {
      const keys = rows.filter((row) => row["table"] === table).map(({ columns }) => columns as string[]);
      assert.ok(keys.length > 0, `${table} has a key`);
      for (const key of keys) assert.ok(key.includes(column ?? ""), `${table}: ${key.join(", ")}`);
    }
  });

  test("tables that lie beside each other are spread by columns of one type, the first of them before", async () => {
    const rows = await ask(`select table_name as "table", column_name as "column", data_type as type
      from information_schema.columns where table_schema = current_schema()`);
    const typeOf = (table?: string, column?: string) =>
      rows.find((row) => row["table"] === table && row["column"] === column)?.["type"];
    for (const [index, { table, column, beside }] of spreads.entries()) {
      if (beside === undefined || beside === "none") continue;
      const first = spreads.findIndex((spread) => spread.table === beside);
      assert.ok(first < index, `${String(table)} comes after ${beside}`);
      assert.equal(typeOf(table, column), typeOf(beside, spreads[first]?.column), String(table));
    }
  });

  test("no key refers to another table", async () => {
    assert.deepEqual(
      await ask("select from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace"),
      [],
    );
  });

  test("without Citus it is said what to do", async () => {
    const says = database().engine.kind === "pglite" ? /Set DATABASE_URL/u : /CREATE EXTENSION citus/u;
    await assert.rejects(distribute(database()), (error) => {
      assert.ok(error instanceof Problem && error.code === "store-not-ready");
      assert.match(error.message, says);
      return true;
    });
  });

  test("with Citus only what is not spread yet is spread", async () => {
    const asked: string[] = [];
    const answers: Record<string, readonly Record<string, unknown>[]> = {
      pg_extension: [{}],
      pg_dist_partition: [{ name: "arrivals" }, { name: "users" }],
    };
    const engine = {
      kind: "postgresql",
      run: async (query: string) => {
        asked.push(query);
        return Object.entries(answers).find(([table]) => query.includes(` ${table} `))?.[1] ?? [];
      },
    };
    const ran = await distribute({ engine } as unknown as Database);
    assert.equal(ran.length, listDistribution().length - 2);
    assert.deepEqual(asked.slice(2), ran);
    assert.ok(!ran.some((statement) => /'(?:arrivals|users)'/u.test(statement.slice(0, 50))));
  });
});

test("docs/scaling.md gives the same statements", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/scaling.md"), "utf8");
  const [, told] = /```sql\n-- doorward db distribute\n([^`]*)```/u.exec(page) ?? [];
  assert.deepEqual(
    told?.trim().split("\n"),
    listDistribution().map((statement) => `${statement};`),
  );
});
