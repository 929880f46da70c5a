/** Each may hold 20 MiB of attachments, once as bytes and once as base64 in JSON. */
const mostAtOnce = 4;
/** Each holds no more than its own body, of 1 MiB at most. */
const mostWaiting = 60;

/** Lets a few deliveries be completed at once, so that memory is enough for what their vendors answer. */
export interface DeliveryTurns {
  /** What the work comes to; undefined, and nothing is done, when too many wait already. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T | undefined>;
}

/** Makes the turns of one process. */
export function makeDeliveryTurns({ most = mostAtOnce, waits = mostWaiting } = {}): DeliveryTurns {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    async take(work) {
      if (running < most) running += 1;
      else if (waiting.length >= waits) return undefined;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // Whoever is next takes over this turn, so the count stays.
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
