import type { Database } from "../database.ts";

/**
 * Writes down what the embedded database holds only in its log, so that the log begins anew: a server does so by itself, and PGlite not
 * before it is closed. Does nothing on a server.
 */
export async function cutLog({ engine }: Pick<Database, "engine">): Promise<void> {
  if (engine.kind === "pglite") await engine.run("checkpoint");
}
