import { Problem } from "@doorward/core";
import { serveWorker } from "@doorward/server";
import type { Database } from "@doorward/store";
import { checkKnowledge } from "../judging/open-knowledge.ts";
import { findPolicy } from "../policy.ts";
import { judgeProgram } from "../server/judge-program-path.ts";
import { openStore } from "../server/open-store.ts";
import { hearStop } from "../server/hear-stop.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWorkerWords } from "./serve-options.ts";

/** `doorward worker`: judges beside a server until it is told to stop. */
export async function worker(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { environment, output, errors } = surroundings;
  const { folder, judges } = readWorkerWords(words, surroundings);
  if ((environment["DATABASE_URL"] ?? "") === "") {
    throw new Problem(
      "usage",
      "Workers share a PostgreSQL server with `doorward serve`: name it in DATABASE_URL. The embedded database is one process's.",
    );
  }
  if (judges === 0) throw new Problem("usage", "A worker needs at least one judge: --judges 1.");
  // A policy that cannot be meant is told now, and not by every judgement.
  await findPolicy(undefined, folder);
  const stop = hearStop();
  let database: Database | undefined;
  try {
    database = await openStore(folder, environment);
    const working = await serveWorker({
      database,
      folder,
      judgeProgram,
      checkKnowledge,
      judges,
      now: () => new Date(),
      writeLog: (line) => errors.write(line),
    });
    output.write(`Doorward judges up to ${String(judges)} arrivals at once. Stop it with Ctrl+C.\n`);
    await stop.told;
    output.write("Stopping: what is being judged is finished or returned …\n");
    await working.close();
  } finally {
    await database?.close();
    stop.close();
  }
  return 0;
}
