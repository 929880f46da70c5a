import { Kysely, type Transaction } from "kysely";
import { signEmptyLog } from "./audit/audit-head.ts";
import type { Engine } from "./engine/engine.ts";
import { openPglite } from "./engine/pglite.ts";
import { openPostgresql, type ServerAddress } from "./engine/postgresql.ts";
import { checkKeyring } from "./keys/check-keyring.ts";
import { type Keyring } from "./keys/keyring.ts";
import { migrate } from "./migrations/migrate.ts";
import type { Tables } from "./tables.ts";

/** What every function of the store is given first: the database, or a transaction on it. */
export interface Handle {
  readonly sql: Kysely<Tables> | Transaction<Tables>;
  readonly keys: Keyring;
}

/** An open database. */
export interface Database extends Handle {
  readonly sql: Kysely<Tables>;
  readonly engine: Engine;
  readonly close: () => Promise<void>;
}

/** Where the database is, and where its key comes from. */
export interface DatabaseOptions {
  /** A folder for the embedded database, `memory`, or a server. */
  readonly place: { readonly folder: string } | { readonly server: ServerAddress } | "memory";
  readonly keys: Keyring;
}

/** Opens the database and brings its tables to the present form. Throws a Problem when it cannot be used. */
export async function openDatabase({ place, keys }: DatabaseOptions): Promise<Database> {
  const engine = await openEngine(place);
  const sql = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await migrate(engine, { onFirst: signEmptyLog(keys) });
    await checkKeyring({ sql, keys });
  } catch (error) {
    await engine.close();
    throw error;
  }
  return {
    sql,
    keys,
    engine,
    async close() {
      await sql.destroy();
      if (engine.kind === "pglite") await engine.close();
    },
  };
}

/**
 * Does several things at once or not at all: in the caller's transaction when there is one, else in one of its own. What
 * throws inside undoes all of it.
 */
export async function inTransaction<T>({ sql, keys }: Handle, work: (handle: Handle) => Promise<T>): Promise<T> {
  if (sql.isTransaction) return await work({ sql, keys });
  return await sql.transaction().execute((transaction) => work({ sql: transaction, keys }));
}

async function openEngine(place: DatabaseOptions["place"]): Promise<Engine> {
  if (place === "memory") return await openPglite(undefined);
  return "folder" in place ? await openPglite(place.folder) : await openPostgresql(place.server);
}
