import { CompiledQuery } from "kysely";
import type { Db } from "pg-boss";
import type { Handle } from "../database.ts";
import type { Engine } from "../engine/engine.ts";

/**
 * Runs the statements of the queue on the engine, which has one connection where it is embedded, and tells `onNews` of
 * every kind of work that something was queued for.
 */
export function runOnEngine(engine: Engine, onNews: (kind: string) => void): Db {
  return {
    executeSql: async (text, values) => ({ rows: [...(await engine.run(text, values))] }),
    async listen(channel, onNotification) {
      const close = await engine.listen(channel, (kind) => {
        onNotification(kind);
        onNews(kind);
      });
      return { close };
    },
  };
}

/** Runs statements of the queue inside the caller's transaction, so that a job is there exactly when what it is about is. */
export function runInside({ sql }: Handle): Db {
  return {
    async executeSql(text, values) {
      const { rows } = await sql.executeQuery(CompiledQuery.raw(text, [...(values ?? [])]));
      return { rows };
    },
  };
}
