import { Client, type ClientConfig } from "pg";

/** Any number, the same in every Doorward; the schema is the second one, so that stores on one server do not wait for each other. */
const ours = 3_669_328;

/**
 * Does what no other process does on this schema at the same time; they wait. The lock lies on a connection of its own, since
 * whoever waits for a lock inside a transaction still sees the names that were there when the transaction began.
 */
export async function doAlone<T>(options: ClientConfig, schema: string, work: () => Promise<T>): Promise<T> {
  const client = new Client(options);
  // A lock that is lost with its connection is no reason to stop in the middle.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1, hashtext($2))", [ours, schema]);
    return await work();
  } finally {
    await client.end();
  }
}
