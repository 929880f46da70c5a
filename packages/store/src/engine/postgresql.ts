import { PostgresDialect } from "kysely";
import { escapeIdentifier, Pool, types } from "pg";
import { Problem } from "@doorward/core";
import { wrapPool } from "./copy-rows.ts";
import { doAlone } from "./do-alone.ts";
import type { Engine } from "./engine.ts";
import { listenOnServer } from "./listen-on-server.ts";

/** How a server is reached. */
export interface ServerAddress {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string;
  /** The schema in which all tables lie. */
  readonly schema: string;
  /** Most connections at once. */
  readonly connections: number;
}

const oldestVersion = 150_000;

/** A PostgreSQL server. Throws a Problem when it cannot be reached or is too old. */
export async function openPostgresql({ url, schema, connections }: ServerAddress): Promise<Engine> {
  const options = {
    connectionString: url,
    options: `-c search_path=${schema}`,
    application_name: "doorward",
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: readType as typeof types.getTypeParser },
  };
  const pool = new Pool({ ...options, max: connections });
  // A connection that breaks while nobody uses it is replaced at the next use.
  pool.on("error", () => undefined);
  try {
    await checkVersion(pool);
    // Even "if not exists" fails for the later of two that do it at once.
    await doAlone(options, schema, () => pool.query(`create schema if not exists ${escapeIdentifier(schema)}`));
  } catch (error) {
    await pool.end();
    if (error instanceof Problem) throw error;
    throw new Problem("store-not-ready", describeUnreachable(error, url));
  }
  return {
    kind: "postgresql",
    dialect: new PostgresDialect({ pool: wrapPool(pool) }),
    async run(script, values) {
      const answer: unknown =
        values === undefined || values.length === 0 ? await pool.query(script) : await pool.query(script, [...values]);
      const results = (Array.isArray(answer) ? answer : [answer]) as { rows: Record<string, unknown>[] }[];
      return results.flatMap(({ rows }) => rows);
    },
    listen: (channel, hear) => listenOnServer(options, channel, hear),
    doAlone: (work) => doAlone(options, schema, work),
    close: () => pool.end(),
  };
}

/** Counts as numbers and days as text, as the embedded database gives them. */
function readType(type: Parameters<typeof types.getTypeParser>[0], format?: "text" | "binary"): unknown {
  if (format === "binary") return types.getTypeParser(type, format);
  if (type === types.builtins.INT8) return Number;
  return type === types.builtins.DATE ? String : types.getTypeParser(type);
}

async function checkVersion(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ version: string; name: string }>(
    "select current_setting('server_version_num') as version, current_setting('server_version') as name",
  );
  const [found] = rows;
  if (found !== undefined && Number(found.version) >= oldestVersion) return;
  throw new Problem(
    "store-not-ready",
    `The server runs PostgreSQL ${found?.name ?? "of unknown version"}; Doorward needs 15 or newer.`,
  );
}

function describeUnreachable(error: unknown, url: string): string {
  const reason = error instanceof Error ? error.message : String(error);
  const address = URL.parse(url)?.host ?? "the address given";
  return `The database at ${address} cannot be used (${reason}). Check DATABASE_URL and that the server runs.`;
}
