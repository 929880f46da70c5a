import { makeBoundedTable } from "./bounded-table.ts";

/** Something that failures are counted for: an account tried from one network, a network, or a browser known to an account. */
export interface Counted {
  readonly key: string;
  /** Failures that cost no waiting. */
  readonly free: number;
  /** Seconds, where it never waits as long as others do. */
  readonly longestWait?: number;
}

/** Counts failures, in the memory of this process. */
export interface Attempts {
  /** Seconds until one may try again, else undefined. Counts nothing. */
  readonly waitFor: (counted: readonly Counted[], at: Date) => number | undefined;
  /** The same; where one may, the attempt counts as failed until it is told to have succeeded. */
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
const usualLongestWait = 900;
/** Milliseconds after which failures are forgotten. */
const memory = 3_600_000;

/** Makes the table of one process. */
export function makeAttempts(): Attempts {
  const table = makeBoundedTable<Entry>(mostEntries);
  const failuresOf = (key: string, now: number): Entry => {
    const entry = table.get(key);
    return entry === undefined || now - entry.lastAt > memory ? { failures: 0, lastAt: 0 } : entry;
  };
  const waitFor: Attempts["waitFor"] = (counted, at) => {
    const now = at.getTime();
    const longest = Math.max(0, ...counted.map((each) => remainingWait(failuresOf(each.key, now), each, now)));
    return longest > 0 ? Math.ceil(longest / 1000) : undefined;
  };
  return {
    waitFor,
    begin(counted, at) {
      const wait = waitFor(counted, at);
      if (wait !== undefined) return wait;
      const now = at.getTime();
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

function remainingWait(
  { failures, lastAt }: Entry,
  { free, longestWait = usualLongestWait }: Counted,
  now: number,
): number {
  if (failures < free) return 0;
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(20, failures - free));
  return lastAt + wait * 1000 - now;
}
