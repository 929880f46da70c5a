import { claimWork, newId, releaseWork } from "@doorward/store";
import type { Services } from "../../services.ts";
import { wait } from "../../wait.ts";
import { withinTime } from "../../within-time.ts";
import { loadAccesses } from "../../sample/access/load-accesses.ts";
import { watchRound } from "./watch-round.ts";

/** What watching needs. */
export interface WatchingOptions {
  readonly services: Services;
  readonly onProblem: (error: unknown) => void;
  /** Milliseconds between two rounds, and from a batch to the round that looks at it. */
  readonly every?: number;
  readonly soon?: number;
}

const usualEvery = 180_000;
const usualSoon = 10_000;
/** Seconds. A server that is killed keeps the others from watching for so long; a round that takes longer claims it again. */
const claimedFor = 60;
const claim = "watch";

/** Watches over accesses until it is closed: every few minutes, and soon after some came. Of several servers one does at a time. */
export function startWatching(options: WatchingOptions): { readonly close: () => Promise<void> } {
  const { services, onProblem, every = usualEvery, soon = usualSoon } = options;
  const stop = new AbortController();
  const holder = newId(services.now());
  let wake = new AbortController();
  let isDue = false;
  services.watching.onBatch(() => {
    isDue = true;
    wake.abort();
  });
  const watching = (async () => {
    while (!stop.signal.aborted) {
      isDue = false;
      wake = new AbortController();
      await runAlone(holder, stop.signal, options).catch(onProblem);
      await wait(soon, stop.signal);
      if (!isDue) await wait(every, AbortSignal.any([stop.signal, wake.signal]));
      // What comes in one go comes in many batches.
      if (isDue) await wait(soon, stop.signal);
    }
  })();
  return {
    async close() {
      stop.abort();
      await watching;
      await withinTime(
        releaseWork(services.database, claim, holder).catch(() => undefined),
        2000,
      );
    },
  };
}

async function runAlone(holder: string, signal: AbortSignal, { services }: WatchingOptions): Promise<void> {
  const { database } = services;
  if (!(await claimWork(database, claim, holder, claimedFor))) return;
  const over = new AbortController();
  const keeping = (async () => {
    while (!over.signal.aborted) {
      await wait((claimedFor * 1000) / 3, over.signal);
      if (!over.signal.aborted) await claimWork(database, claim, holder, claimedFor).catch(() => undefined);
    }
  })();
  try {
    await loadAccesses(services, signal);
    await watchRound(services, services.now(), signal);
  } finally {
    over.abort();
    await keeping;
  }
}
