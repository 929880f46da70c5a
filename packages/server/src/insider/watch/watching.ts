import type { Database } from "@doorward/store";
import { countAccesses, type Counted } from "./count-accesses.ts";

/** What takers of accesses, pages about viewers and the watch have in common. */
export interface Watching {
  /** Says that accesses were kept. */
  readonly noteBatch: () => void;
  /** Hears of it from now on; one hearer at a time. */
  readonly onBatch: (hear: () => void) => void;
  /** What was counted of everybody a moment ago, or else now: for pages. */
  readonly count: (now: Date) => Promise<Counted>;
  /** The same, and never from before the last batch that was kept here: for the watch. */
  readonly recount: (now: Date) => Promise<Counted>;
  /** Counts anew the next time, as after settings were changed. */
  readonly forget: () => void;
}

const freshMs = 60_000;
/** Of a large organisation counting takes seconds, and takes no more than one in so many of them. */
const restTimes = 50;

interface Kept {
  /** By the clock of whoever asks, in milliseconds. */
  readonly at: number;
  readonly counted: Promise<Counted>;
  freshMs: number;
}

/** Nobody hears yet, and nothing is counted. */
export function openWatching(database: Database): Watching {
  let tell: (() => void) | undefined;
  let kept: Kept | undefined;
  let isChanged = false;
  const forget = () => {
    kept = undefined;
  };
  const count = async (now: Date) => {
    if (kept === undefined || Math.abs(now.getTime() - kept.at) >= kept.freshMs) kept = begin(now);
    return await kept.counted;
  };
  const begin = (now: Date): Kept => {
    isChanged = false;
    const begun = performance.now();
    const counted = countAccesses(database, now);
    const counting: Kept = { at: now.getTime(), counted, freshMs };
    counted.then(
      () => (counting.freshMs = Math.max(freshMs, restTimes * (performance.now() - begun))),
      // What failed is no answer to the next one.
      forget,
    );
    return counting;
  };
  return {
    forget,
    count,
    noteBatch() {
      isChanged = true;
      tell?.();
    },
    onBatch(hear) {
      tell = hear;
    },
    async recount(now) {
      if (isChanged) forget();
      return await count(now);
    },
  };
}
