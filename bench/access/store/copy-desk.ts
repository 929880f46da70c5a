import type { Database } from "@doorward/store";

interface CopiedTable {
  readonly table: string;
  /** Columns that name a viewer or a customer. */
  readonly keys: readonly string[];
  /** The day of a row, where rows come day by day. */
  readonly day?: string;
}

/** What is asked of, with rows as the product wrote them. */
const copied: readonly CopiedTable[] = [
  { table: "viewers", keys: ["actor_key"] },
  { table: "access_surroundings", keys: ["actor_key"] },
  { table: "viewer_days", keys: ["actor_key"], day: "day" },
  { table: "access_pairs", keys: ["customer_key", "actor_key"], day: "day" },
  {
    table: "access_events",
    keys: ["actor_key", "customer_key", "ticket_assignee"],
    day: "(observed_at at time zone 'UTC')::date",
  },
];

/**
 * Lays so many more desks beside the one that is kept: the same rows of other viewers and other customers, by SQL, since to keep ten million
 * events takes an hour. Rows of a day come together and by viewer, as its log brings them.
 */
export async function copyDesk({ engine }: Database, times: number): Promise<void> {
  for (const each of copied) await copyTable(engine, each, times);
  await engine.run("vacuum analyze");
}

async function copyTable(engine: Database["engine"], { table, keys, day }: CopiedTable, times: number): Promise<void> {
  const found = await engine.run(
    `select attname from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped order by attnum`,
  );
  const columns = found.map((row) => String(row["attname"]));
  const told = columns.map((column) => (keys.includes(column) ? `md5(${column}::text || copy)::uuid` : column));
  await engine.run(`create unlogged table copied as select *, ${day ?? "current_date"} as copied_day from ${table};
    create index copied_by_day on copied (copied_day);
    analyze copied`);
  for (const row of await engine.run("select distinct copied_day::text as on_day from copied order by 1"))
    await engine.run(`insert into ${table} (${columns.join(", ")})
      select ${told.join(", ")} from copied, generate_series(1, ${String(times)}) copy
      where copied_day = '${String(row["on_day"])}' order by 1, 2`);
  await engine.run("drop table copied");
}
