import { makeBoundedTable } from "./bounded-table.ts";

/** Something that failures are counted for: an account tried from one network, a network, or a browser known to an account. */
export interface Counted {
  readonly key: string;
  /** Failures that cost no waiting. */
  readonly free: number;
}

/** Counts failures, in the memory of this process. */
export interface Attempts {
  /** Seconds until one may try again, else undefined; then the attempt counts as failed until it is told to have succeeded. */
  readonly begin: (counted: readonly Counted[], at: Date) => number | undefined;
  /** What is to be forgotten whole, and what loses only this one attempt. */
  readonly succeed: (forgotten: readonly Counted[], kept: readonly Counted[]) => void;
}

interface Entry {
  readonly failures: number;
  readonly lastAt: number;
}

const mostEntries = 20_000;
/** Seconds; each further failure doubles the wait. */
const firstWait = 2;
const longestWait = 900;
/** Milliseconds after which failures are forgotten. */
const memory = 3_600_000;

/** Makes the table of one process. */
export function makeAttempts(): Attempts {
  const table = makeBoundedTable<Entry>(mostEntries);
  const failuresOf = (key: string, now: number): Entry => {
    const entry = table.get(key);
    return entry === undefined || now - entry.lastAt > memory ? { failures: 0, lastAt: 0 } : entry;
  };
  return {
    begin(counted, at) {
      const now = at.getTime();
      const waits = counted.map(({ key, free }) => remainingWait(failuresOf(key, now), free, now));
      const longest = Math.max(0, ...waits);
      if (longest > 0) return Math.ceil(longest / 1000);
      for (const { key } of counted) table.set(key, { failures: failuresOf(key, now).failures + 1, lastAt: now });
      return undefined;
    },
    succeed(forgotten, kept) {
      for (const { key } of forgotten) table.remove(key);
      for (const { key } of kept) {
        const entry = table.get(key);
        if (entry !== undefined) table.set(key, { ...entry, failures: Math.max(0, entry.failures - 1) });
      }
    },
  };
}

function remainingWait({ failures, lastAt }: Entry, free: number, now: number): number {
  if (failures < free) return 0;
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(20, failures - free));
  return lastAt + wait * 1000 - now;
}
