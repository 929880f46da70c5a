import { CompiledQuery, type PostgresPool, type PostgresPoolClient } from "kysely";
import type { Connection, Pool, PoolClient, Submittable } from "pg";
import type { Handle } from "../database.ts";

/** Rows in the binary form of COPY, as the one value of a statement `copy … from stdin (format binary)`. */
export interface CopiedRows {
  readonly copied: Uint8Array;
}

/** Gives the rows when a statement has them as its value. */
export function findCopied(values: readonly unknown[] | undefined): Uint8Array | undefined {
  const [first] = values ?? [];
  return typeof first === "object" && first !== null && "copied" in first && first.copied instanceof Uint8Array
    ? first.copied
    : undefined;
}

/** Copies rows into a table, in the caller's transaction: several times as fast as inserting them. What is there already breaks it. */
export async function copyRows(
  { sql }: Handle,
  into: { readonly table: string; readonly columns: readonly string[] },
  copied: Uint8Array,
): Promise<void> {
  const columns = into.columns.map((column) => `"${column}"`).join(", ");
  const value: CopiedRows = { copied };
  await sql.executeQuery(CompiledQuery.raw(`copy ${into.table} (${columns}) from stdin (format binary)`, [value]));
}

/** The pool as kysely sees it, so that connections of it copy rows too. */
export function wrapPool(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => wrapClient(await pool.connect()),
  };
}

function wrapClient(client: PoolClient): PostgresPoolClient {
  const query = async (text: string, values: readonly unknown[]) => {
    const copied = findCopied(values);
    if (copied !== undefined) return await copyOnServer(client, text, copied);
    return await client.query(text, [...values]);
  };
  return { query: query as unknown as PostgresPoolClient["query"], release: (destroy) => client.release(destroy) };
}

/** Bytes that are handed to the connection at once. */
const chunkBytes = 64 * 1024;

/** What pg asks of whatever runs on a connection; its types say only how it begins. */
async function copyOnServer(client: PoolClient, text: string, copied: Uint8Array): Promise<{ rows: never[] }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ rows: never[] }>();
  let failure: unknown;
  client.query({
    submit: (connection: Connection) => connection.query(text),
    handleCopyInResponse(connection: CopyConnection) {
      for (let start = 0; start < copied.length; start += chunkBytes)
        connection.sendCopyFromChunk(
          Buffer.from(copied.buffer, copied.byteOffset + start, Math.min(chunkBytes, copied.length - start)),
        );
      connection.endCopyFrom();
    },
    handleCommandComplete: () => undefined,
    handleReadyForQuery: () => (failure === undefined ? resolve({ rows: [] }) : reject(failure)),
    handleError(error: unknown) {
      failure = error;
      reject(error);
    },
  } as unknown as Submittable);
  return await promise;
}

interface CopyConnection {
  readonly sendCopyFromChunk: (chunk: Buffer) => void;
  readonly endCopyFrom: () => void;
}
