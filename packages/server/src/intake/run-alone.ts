import { claimIntakeSource, releaseIntakeSource, type Database } from "@doorward/store";
import { wait } from "../wait.ts";
import { withinTime } from "../within-time.ts";

/** Whose work it is, and when it is to stop. */
export interface AloneOptions {
  readonly database: Database;
  readonly sourceId: string;
  /** Names this server among those that work on the database. */
  readonly holder: string;
  readonly signal: AbortSignal;
  /** Seconds. A server that is killed keeps the others from its sources for so long. */
  readonly claimedFor?: number;
}

const usualClaimedFor = 30;

/** Works while no other server does the same for a source; false, and nothing was done, when another one does. */
export async function runAlone(options: AloneOptions, work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  const { database, sourceId, holder, claimedFor = usualClaimedFor } = options;
  const claimEvery = findPace(claimedFor);
  const isClaimed = await withinTime(claimIntakeSource(database, sourceId, holder, claimedFor), claimEvery);
  if (isClaimed !== true) return false;
  const over = new AbortController();
  const lost = new AbortController();
  const claiming = keepClaim(options, over.signal, lost);
  try {
    await work(AbortSignal.any([options.signal, lost.signal]));
  } finally {
    over.abort();
    await claiming;
    // Where that fails, the time does it.
    await withinTime(
      releaseIntakeSource(database, sourceId, holder).catch(() => undefined),
      claimEvery,
    );
  }
  return true;
}

/** Stops the work before another server may begin, also where the database does not answer. */
async function keepClaim(
  { database, sourceId, holder, claimedFor = usualClaimedFor }: AloneOptions,
  over: AbortSignal,
  lost: AbortController,
): Promise<void> {
  const claimEvery = findPace(claimedFor);
  let claimedAt = performance.now();
  while (!over.aborted) {
    await wait(claimEvery, over);
    if (over.aborted) return;
    const askedAt = performance.now();
    const claiming = claimIntakeSource(database, sourceId, holder, claimedFor).catch(() => undefined);
    const isClaimed = await withinTime(claiming, claimEvery);
    if (isClaimed === true) claimedAt = askedAt;
    if (isClaimed === false || performance.now() - claimedAt > (claimedFor * 1000) / 2) lost.abort();
  }
}

/** Milliseconds between two times it is claimed anew, and until a database that says nothing is waited for no longer. */
function findPace(claimedFor: number): number {
  return (claimedFor * 1000) / 6;
}
