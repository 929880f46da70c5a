import { claimIntakeSource, releaseIntakeSource, type Database } from "@doorward/store";
import { wait } from "./wait.ts";

/** Whose work it is, and when it is to stop. */
export interface AloneOptions {
  readonly database: Database;
  readonly sourceId: string;
  /** Names this server among those that work on the database. */
  readonly holder: string;
  readonly signal: AbortSignal;
}

/** Seconds. A server that is killed keeps the others from its sources for so long. */
const claimedFor = 30;

/** Works while no other server does the same for a source; false, and nothing was done, when another one does. */
export async function runAlone(options: AloneOptions, work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  const { database, sourceId, holder } = options;
  if (!(await claimIntakeSource(database, sourceId, holder, claimedFor))) return false;
  const over = new AbortController();
  const lost = new AbortController();
  const claiming = keepClaim(options, over.signal, lost);
  try {
    await work(AbortSignal.any([options.signal, lost.signal]));
  } finally {
    over.abort();
    await claiming;
    // Where that fails, the time does it.
    await releaseIntakeSource(database, sourceId, holder).catch(() => undefined);
  }
  return true;
}

/** Stops the work before another server may begin, also where the database does not answer. */
async function keepClaim(
  { database, sourceId, holder }: AloneOptions,
  over: AbortSignal,
  lost: AbortController,
): Promise<void> {
  let claimedAt = performance.now();
  while (!over.aborted) {
    await wait((claimedFor * 1000) / 6, over);
    const isClaimed =
      over.aborted || (await claimIntakeSource(database, sourceId, holder, claimedFor).catch(() => undefined));
    if (isClaimed === true) claimedAt = performance.now();
    if (isClaimed === false || performance.now() - claimedAt > (claimedFor * 1000) / 2) lost.abort();
  }
}
