import { makeBoundedTable } from "./bounded-table.ts";

/** What requests are told apart by. */
export type RateClass = "sign-in" | "changing" | "reading";

/** Limits how often one actor or network may ask, in the memory of this process. */
export interface RateLimits {
  /** Whole seconds to wait, else undefined. */
  readonly take: (rate: RateClass, who: string, at: Date) => number | undefined;
}

/** A bucket that fills at a steady pace. */
interface Pace {
  readonly perSecond: number;
  readonly most: number;
}

/** A gateway may hand in 100 mails a second with one token, and more for a moment. */
const paces: Readonly<Record<RateClass, Pace>> = {
  "sign-in": { perSecond: 0.5, most: 30 },
  changing: { perSecond: 200, most: 1000 },
  reading: { perSecond: 100, most: 500 },
};
const mostEntries = 20_000;

/** Makes the table of one process. */
export function makeRateLimits(): RateLimits {
  const table = makeBoundedTable<{ readonly left: number; readonly at: number }>(mostEntries);
  return {
    take(rate, who, at) {
      const key = `${rate} ${who}`;
      const now = at.getTime();
      const { perSecond, most } = paces[rate];
      const entry = table.get(key) ?? { left: most, at: now };
      const left = Math.min(most, entry.left + (Math.max(0, now - entry.at) / 1000) * perSecond);
      table.set(key, { left: left >= 1 ? left - 1 : left, at: now });
      return left >= 1 ? undefined : Math.ceil((1 - left) / perSecond);
    },
  };
}
