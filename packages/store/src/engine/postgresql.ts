import { PostgresDialect } from "kysely";
import pg from "pg";
import { Problem } from "@doorward/core";
import { listenOnServer } from "./listen-on-server.ts";
import type { Engine } from "./engine.ts";

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
    types: { getTypeParser: readType as typeof pg.types.getTypeParser },
  };
  const pool = new pg.Pool({ ...options, max: connections });
  // A connection that breaks while nobody uses it is replaced at the next use.
  pool.on("error", () => undefined);
  try {
    await checkVersion(pool);
    await pool.query(`create schema if not exists ${pg.escapeIdentifier(schema)}`);
  } catch (error) {
    await pool.end();
    throw error instanceof Problem ? error : tellUnreachable(error, url);
  }
  return {
    kind: "postgresql",
    dialect: new PostgresDialect({ pool }),
    async run(script, values) {
      const answer: unknown =
        values === undefined || values.length === 0 ? await pool.query(script) : await pool.query(script, [...values]);
      const results = (Array.isArray(answer) ? answer : [answer]) as { rows: Record<string, unknown>[] }[];
      return results.flatMap(({ rows }) => rows);
    },
    listen: (channel, hear) => listenOnServer(options, channel, hear),
    close: () => pool.end(),
  };
}

/** Counts as numbers and days as text, as the embedded database gives them. */
function readType(oid: number, format?: "text" | "binary"): unknown {
  if (format !== "binary" && oid === pg.types.builtins.INT8) return Number;
  if (format !== "binary" && oid === pg.types.builtins.DATE) return String;
  return pg.types.getTypeParser(oid, format as "text");
}

async function checkVersion(pool: pg.Pool): Promise<void> {
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

function tellUnreachable(error: unknown, url: string): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const address = URL.parse(url)?.host ?? "the address given";
  return new Problem(
    "store-not-ready",
    `The database at ${address} cannot be used (${reason}). Check DATABASE_URL and that the server runs.`,
  );
}
