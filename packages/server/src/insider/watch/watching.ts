import type { Database } from "@doorward/store";
import { countAccesses, type Counted } from "./count-accesses.ts";

/** What takers of accesses, pages about viewers and the watch have in common. */
export interface Watching {
  /** Says that accesses were kept. */
  readonly noteBatch: () => void;
  /** Hears of it from now on; one hearer at a time. */
  readonly onBatch: (hear: () => void) => void;
  /** Counts everybody anew, or gives what was counted in the same minute while nothing came. */
  readonly count: (now: Date) => Promise<Counted>;
  /** Counts anew the next time, as after settings were changed. */
  readonly forget: () => void;
}

const freshMs = 60_000;

/** Nobody hears yet, and nothing is counted. */
export function openWatching(database: Database): Watching {
  let tell: (() => void) | undefined;
  let kept: { readonly at: number; readonly counted: Promise<Counted> } | undefined;
  const forget = () => {
    kept = undefined;
  };
  return {
    noteBatch() {
      forget();
      tell?.();
    },
    onBatch(hear) {
      tell = hear;
    },
    forget,
    async count(now) {
      const at = now.getTime();
      if (kept !== undefined && Math.abs(at - kept.at) < freshMs) return await kept.counted;
      const counted = countAccesses(database, now);
      kept = { at, counted };
      // What failed is no answer to the next one.
      counted.catch(forget);
      return await counted;
    },
  };
}
