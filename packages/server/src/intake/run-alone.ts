import { holdIntakeSource, releaseIntakeSource, type Database } from "@doorward/store";
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
  readonly heldFor?: number;
}

const usualHeldFor = 30;

/** Works while no other server does the same for a source; false, and nothing was done, when another one does. */
export async function runAlone(options: AloneOptions, work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  const { database, sourceId, holder, heldFor = usualHeldFor } = options;
  const holdEvery = findPace(heldFor);
  const isHeld = await withinTime(holdIntakeSource(database, sourceId, holder, heldFor), holdEvery);
  if (isHeld !== true) return false;
  const over = new AbortController();
  const lost = new AbortController();
  const holding = keepHold(options, over.signal, lost);
  try {
    await work(AbortSignal.any([options.signal, lost.signal]));
  } finally {
    over.abort();
    await holding;
    // Where that fails, the time does it.
    await withinTime(
      releaseIntakeSource(database, sourceId, holder).catch(() => undefined),
      holdEvery,
    );
  }
  return true;
}

/** Stops the work before another server may begin, also where the database does not answer. */
async function keepHold(
  { database, sourceId, holder, heldFor = usualHeldFor }: AloneOptions,
  over: AbortSignal,
  lost: AbortController,
): Promise<void> {
  const holdEvery = findPace(heldFor);
  let heldAt = performance.now();
  while (!over.aborted) {
    await wait(holdEvery, over);
    if (over.aborted) return;
    const askedAt = performance.now();
    const holding = holdIntakeSource(database, sourceId, holder, heldFor).catch(() => undefined);
    const isHeld = await withinTime(holding, holdEvery);
    if (isHeld === true) heldAt = askedAt;
    if (isHeld === false || performance.now() - heldAt > (heldFor * 1000) / 2) lost.abort();
  }
}

/** Milliseconds between two times it is held on to, and until a database that says nothing is waited for no longer. */
function findPace(heldFor: number): number {
  return (heldFor * 1000) / 6;
}
