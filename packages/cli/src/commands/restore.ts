import { createReadStream, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import {
  appendAudit,
  checkBackup,
  findKeyring,
  listWaitingArrivals,
  openJobs,
  repeatErasures,
  restoreBackup,
  type Database,
  type Handle,
  type Jobs,
  type KeptErasure,
  type RepeatedErasures,
  type Restored,
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
The server of that folder must not run meanwhile. What waited to be judged is judged at its next start. Intake sources come back
paused and destinations disabled, since the store the backup was made from may still run: let them go on when it does not.
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
    const { restored, refused } = await restoreAll(database, readBackup(path), erasures, (count) => {
      rows = count;
    });
    rows = Object.values(restored.rows).reduce((sum, count) => sum + count, 0);
    surroundings.output.write(
      `Restored ${path} into ${folder}: ${writeNumber(rows)} rows, as of ${restored.at.toISOString()}. Start it with \`doorward serve\`.\n`,
    );
    for (const line of listRemarks(restored, refused)) surroundings.output.write(`${line}\n`);
    if (refused.length > 0) status = 1;
  } finally {
    progress.close();
    await database.close();
  }
  return status;
}

const notErased =
  "So somebody who was erased is in this store again. See to what is told of each, such as a legal hold, then erase the person anew at the desk or with POST /api/v1/erasures.";
/** Everything in one transaction: a restore that is cut off can be begun again. */
async function restoreAll(
  database: Database,
  backup: AsyncIterable<Uint8Array>,
  erasures: readonly KeptErasure[],
  onProgress: (rows: number) => void,
): Promise<{ readonly restored: Restored; readonly refused: RepeatedErasures["refused"] }> {
  const at = new Date();
  const problems: unknown[] = [];
  const jobs = await openJobs(database, { onProblem: (problem) => problems.push(problem) });
  let refused: RepeatedErasures["refused"] = [];
  try {
    const restored = await restoreBackup(database, backup, {
      at,
      onProgress,
      async finish(handle, { at: madeAt, paused }) {
        await queueWaiting(handle, jobs);
        const details = { madeAt: madeAt.toISOString(), paused: paused.sources, disabled: paused.destinations };
        await appendAudit(handle, { at, actor: "command-line", action: "backup.restored", subject: "store", details });
        ({ refused } = await repeatErasures(handle, erasures, { by: "command-line", at }));
      },
    });
    return { restored, refused };
  } finally {
    await jobs.close();
  }
}

/** What whoever restored it should know. */
function listRemarks({ paused, auditFault }: Restored, refused: RepeatedErasures["refused"]): readonly string[] {
  const { sources, destinations } = paused;
  const remarks = refused.map(({ id, because }) => `Erasure ${id} was not done again. ${because}`);
  if (refused.length > 0) remarks.push(notErased);
  if (sources + destinations > 0)
    remarks.unshift(
      `Paused intake sources: ${writeNumber(sources)}. Disabled destinations: ${writeNumber(destinations)}. Once the store the ` +
        "backup was made from runs no more, let them go on under Connections.",
    );
  if (auditFault !== undefined)
    remarks.push(
      `Its audit log was tampered with before the backup was made, at row ${String(auditFault.number)}: ${auditFault.why}`,
    );
  return remarks;
}

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
async function queueWaiting(handle: Handle, jobs: Jobs): Promise<void> {
  for (let after: string | undefined; ;) {
    const ids = await listWaitingArrivals(handle, { limit: waitingAtOnce, ...(after === undefined ? {} : { after }) });
    const waiting = ids.map((arrivalId) => ({ arrivalId }));
    await jobs.sendAll(handle, "judge", waiting);
    after = ids.at(-1);
    if (after === undefined) break;
  }
}
