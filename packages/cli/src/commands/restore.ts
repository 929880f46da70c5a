import { createReadStream, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import {
  appendAudit,
  checkBackup,
  findKeyring,
  inTransaction,
  listWaitingArrivals,
  openJobs,
  repeatErasures,
  restoreBackup,
  type Database,
} from "@doorward/store";
import { openProgress } from "../output/progress.ts";
import { writeNumber } from "../output/numbers.ts";
import { findDataFolder } from "../server/find-data-folder.ts";
import { openStore } from "../server/open-store.ts";
import type { Surroundings } from "../surroundings.ts";
import { readErasures } from "./read-erasures.ts";
import { readWords } from "./read-words.ts";

/** What `doorward restore --help` says. */
export const restoreUsage = `Brings a backup back, into a store that holds nothing yet.

Usage
  doorward restore <file> [--data <folder>] [--erasures <file>]

Put the key of the old store in place first: its file \`key\` into the data folder, or DOORWARD_KEY_FILE or DOORWARD_KEY.
The server of that folder must not run meanwhile. What waited to be judged is judged at its next start.
--erasures names what GET /api/v1/erasures gave after the backup was made: these are done again, so that nobody comes back.
Exit status: 0 restored, 1 restored, but an erasure was not done again, 64 wrong usage, 66 it cannot be read, or the store is in use or not empty, 70 our own fault.
`;

/** `doorward restore`: all of a backup, or nothing of it. */
export async function restore(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("restore", words, {
    data: { type: "string" },
    erasures: { type: "string" },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new Problem("usage", "Name the backup: `doorward restore <file>`.");
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new Problem("input-not-found", `There is no backup at ${path}. Check the path.`);
  const folder = findDataFolder(values.data, surroundings.environment);
  const erasures = values.erasures === undefined ? [] : readErasures(values.erasures);
  await checkKey(path, folder, surroundings.environment);
  const database = await openStore(folder, surroundings.environment);
  let rows = 0;
  let status = 0;
  const progress = openProgress(surroundings, () => `${writeNumber(rows)} rows`);
  try {
    const done = await restoreBackup(database, readBackup(path), (restored) => {
      rows = restored;
    });
    await appendAudit(database, {
      at: new Date(),
      actor: "command-line",
      action: "backup.restored",
      subject: "store",
      details: { madeAt: done.at.toISOString() },
    });
    // An erasure may be refused, and what waited has to be judged all the same.
    await queueWaiting(database);
    const { refused } = await repeatErasures(database, erasures, { by: "command-line", at: new Date() });
    rows = Object.values(done.rows).reduce((sum, count) => sum + count, 0);
    surroundings.output.write(
      `Restored ${path} into ${folder}: ${writeNumber(rows)} rows, as of ${done.at.toISOString()}. Start it with \`doorward serve\`.\n`,
    );
    for (const { id, because } of refused) surroundings.output.write(`Erasure ${id} was not done again. ${because}\n`);
    if (refused.length > 0) {
      status = 1;
      surroundings.output.write(`${notErased}\n`);
    }
    if (done.auditFault !== undefined) {
      const { number, why } = done.auditFault;
      surroundings.output.write(
        `Its audit log was tampered with before the backup was made, at row ${String(number)}: ${why}\n`,
      );
    }
  } finally {
    progress.close();
    await database.close();
  }
  return status;
}

const notErased =
  "So somebody who was erased is in this store again. See to what is told of each, such as a legal hold, then erase the person anew at the desk or with POST /api/v1/erasures.";

async function* readBackup(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new Problem("input-not-readable", `${path} cannot be read (${code ?? "unknown"}). Check its rights.`);
  }
}

/** A store that was begun with the wrong key would have to be removed again, so the key is tried before one is made. */
async function checkKey(path: string, folder: string, environment: Surroundings["environment"]): Promise<void> {
  const isNamed = [environment["DOORWARD_KEY"], environment["DOORWARD_KEY_FILE"]].some((text = "") => text !== "");
  if (!isNamed && !existsSync(join(folder, "key"))) {
    throw new Problem(
      "key-not-valid",
      `The key of the old store is missing: put it at ${join(folder, "key")}, or name it in DOORWARD_KEY_FILE.`,
    );
  }
  await checkBackup(readBackup(path), findKeyring({ environment, folder }));
}

const waitingAtOnce = 500;

/** The queue is not in a backup: what waited to be judged is queued again. */
async function queueWaiting(database: Database): Promise<void> {
  const problems: unknown[] = [];
  const jobs = await openJobs(database, { onProblem: (problem) => problems.push(problem) });
  try {
    for (let after: string | undefined; ;) {
      const ids = await listWaitingArrivals(database, {
        limit: waitingAtOnce,
        ...(after === undefined ? {} : { after }),
      });
      await inTransaction(database, async (handle) => {
        const waiting = ids.map((arrivalId) => ({ arrivalId }));
        await jobs.sendAll(handle, "judge", waiting);
      });
      after = ids.at(-1);
      if (after === undefined) break;
    }
  } finally {
    await jobs.close();
  }
}
