/** Looks again after something happened. */
export interface Looks {
  /** Asks for a look; of several that are asked for meanwhile the last is taken. */
  readonly ask: (look: () => void) => void;
  readonly end: () => void;
}

/** What a pace works with; the time is in milliseconds. */
interface Clock {
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly wait: (work: () => void, ms: number) => () => void;
}

/** Events come in bursts, of which one look sees all. */
const calmMs = 400;
/** However much happens, there is one look in this time, so that many open consoles are no load to the server. */
const leastMs = 5000;
/** And not all of them look in the same moment. */
const spreadMs = 1000;

const browser: Clock = {
  now: () => performance.now(),
  random: () => Math.random(),
  wait(work, ms) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};

/** Paces looks: soon after the first that is asked for, then seldom as long as more happens. */
export function paceLooks({ now, random, wait }: Clock = browser): Looks {
  let next: (() => void) | undefined;
  let cancel: (() => void) | undefined;
  let last = Number.NEGATIVE_INFINITY;
  return {
    ask(look) {
      next = look;
      if (cancel !== undefined) return;
      const soonest = Math.max(calmMs, last + leastMs - now());
      cancel = wait(
        () => {
          cancel = undefined;
          last = now();
          next?.();
        },
        soonest + random() * spreadMs,
      );
    },
    end() {
      cancel?.();
      cancel = undefined;
    },
  };
}
