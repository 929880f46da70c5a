import type { PGlite } from "@electric-sql/pglite";
import {
  type CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from "kysely";
import { Problem } from "@doorward/core";
import type { Statements } from "./pglite-statements.ts";
import type { Turns } from "./queue-turns.ts";

/**
 * Lets kysely use PGlite. kysely's own driver shares the one connection among all callers, so that a query beside a
 * transaction runs inside it; here each caller has the connection for a turn.
 */
export function makePgliteDialect(lite: PGlite, statements: Statements, turns: Turns): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => makeDriver(lite, statements, turns),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function makeDriver(lite: PGlite, statements: Statements, turns: Turns): Driver {
  const ends = new WeakMap<DatabaseConnection, () => void>();
  // Without values a statement is said at once, not prepared first.
  const say = async (_connection: DatabaseConnection, statement: string) => {
    await lite.exec(statement);
  };
  return {
    init: async () => undefined,
    async acquireConnection() {
      const end = await turns.take();
      const connection = makeConnection(statements);
      ends.set(connection, end);
      return connection;
    },
    beginTransaction: (connection) => say(connection, "begin"),
    commitTransaction: (connection) => say(connection, "commit"),
    rollbackTransaction: (connection) => say(connection, "rollback"),
    async releaseConnection(connection) {
      ends.get(connection)?.();
    },
    destroy: async () => undefined,
  };
}

function makeConnection(statements: Statements): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, affectedRows } = await statements.query<R>(sql, parameters);
      return { rows, ...(affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) }) };
    },
    // eslint-disable-next-line require-yield
    async *streamQuery() {
      throw new Problem("own-fault", "The embedded database gives no streams; read in pages.");
    },
  };
}
