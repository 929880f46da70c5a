import {
  applyRetention,
  cutLog,
  makeAccessPartitions,
  makePartitions,
  removeCutUploads,
  removeEndedSecrets,
  removeEndedSessions,
  type Database,
} from "@doorward/store";
import type { Round } from "./note-rounds.ts";

/** What has to be done now and then. */
export interface HousekeepingOptions {
  readonly database: Database;
  readonly now: () => Date;
  readonly onProblem: (error: unknown) => void;
  /** Hears of each round that ended. */
  readonly onRound?: (round: Round) => void;
}

const every = 3_600_000;
const day = 86_400_000;
const monthsAhead = 3;

/** Makes room for what comes and removes what is over, at once and then every hour. */
export async function startHousekeeping(
  options: HousekeepingOptions,
): Promise<{ readonly close: () => Promise<void> }> {
  // Without its partition, what is seen lies among the rest, where it is found more slowly.
  await makeMonths(options.database, options.now());
  let working = keepHouse(options);
  const timer = setInterval(() => {
    working = keepHouse(options);
  }, every).unref();
  return {
    async close() {
      clearInterval(timer);
      await working;
    },
  };
}

async function keepHouse({ database, now, onProblem, onRound }: HousekeepingOptions): Promise<void> {
  const at = now();
  let problems = 0;
  let removed = 0;
  const steps = [
    () => makeMonths(database, at),
    () => removeEndedSessions(database, at),
    () => removeEndedSecrets(database, at),
    () => removeCutUploads(database, new Date(at.getTime() - day)),
    async () => {
      const counts = await applyRetention(database, { at, by: "doorward" });
      removed = Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    () => cutLog(database),
  ];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      // What could not be done is tried again in an hour; the others are done.
      problems += 1;
      onProblem(error);
    }
  }
  onRound?.({ at, problems, removed });
}

async function makeMonths(database: Database, from: Date): Promise<void> {
  await makePartitions(database, from, monthsAhead);
  await makeAccessPartitions(database, from, monthsAhead);
}
