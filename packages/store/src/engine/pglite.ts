import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Problem } from "@doorward/core";
import { makeFolder } from "../make-folder.ts";
import type { Engine } from "./engine.ts";
import { lockFolder } from "./lock-folder.ts";
import { makeFolderDatabase } from "./make-folder-database.ts";
import { makePgliteDialect } from "./pglite-dialect.ts";
import { parsers, serializers } from "./pglite-types.ts";
import { prepareStatements } from "./pglite-statements.ts";
import { queueTurns, type Turns } from "./queue-turns.ts";

/**
 * PostgreSQL inside this process, its files in a folder; in memory alone when no folder is named. Throws a Problem when
 * another process has the folder.
 */
export async function openPglite(folder: string | undefined): Promise<Engine> {
  const unlock = folder === undefined ? () => undefined : await takeFolder(folder);
  const lite = await start(folder, unlock);
  const turns = queueTurns();
  const statements = prepareStatements(lite);
  return {
    kind: "pglite",
    dialect: makePgliteDialect(lite, statements, turns),
    async run(script, values) {
      const end = await turns.take();
      try {
        if (values !== undefined && values.length > 0) return (await statements.query<Row>(script, values)).rows;
        return (await lite.exec(script)).flatMap(({ rows }) => rows as Row[]);
      } catch (error) {
        // A script that failed between its own begin and commit leaves the one connection in a transaction that is lost.
        await lite.exec("rollback");
        throw error;
      } finally {
        end();
      }
    },
    async listen(channel, hear) {
      const stop = await inTurn(turns, () => lite.listen(channel, hear));
      return () => inTurn(turns, stop);
    },
    // No other process has it.
    doAlone: (work) => work(),
    async close() {
      const end = await turns.take();
      await lite.close();
      unlock();
      end();
    },
  };
}

/** A transaction of somebody else must not be what it stands in: it would be undone with it. */
async function inTurn<T>(turns: Turns, work: () => Promise<T>): Promise<T> {
  const end = await turns.take();
  try {
    return await work();
  } finally {
    end();
  }
}

type Row = Record<string, unknown>;

async function takeFolder(folder: string): Promise<() => void> {
  makeFolder(folder);
  return await lockFolder(folder);
}

/**
 * All of what is shared is touched at the start, so it counts from then on; the system keeps the files in memory anyway, and
 * whoever starts with the usual 128 MB is no faster. Files of the log are not filled with zeros before they are written.
 */
const startOptions = [...PGlite.defaultStartParams, "-c", "shared_buffers=32MB", "-c", "wal_init_zero=off"];

async function start(folder: string | undefined, unlock: () => void): Promise<PGlite> {
  const dataDir = folder === undefined ? "memory://" : join(folder, "database");
  try {
    if (folder !== undefined) await makeFolderDatabase(folder, dataDir);
    return await PGlite.create({ dataDir, parsers, serializers, startParams: startOptions });
  } catch (error) {
    unlock();
    if (error instanceof Problem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      "store-not-ready",
      `The database in ${dataDir} cannot be opened (${reason}). Restore a backup into another folder if it is damaged.`,
    );
  }
}
