import process from "node:process";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What it looks at, and how memory is given back. */
export interface MemoryOptions {
  /** Microseconds of processor time that this process used so far. */
  readonly readUsed: () => number;
  /** Bytes that are held for JavaScript objects, whether or not some are there. */
  readonly readHeld: () => number;
  readonly collect: () => void;
}

/** How often it looks, in milliseconds. */
const lookEvery = 10_000;
/** Who used less than this part of one processor since the last look is at rest. */
const restBelow = 0.1;
/** What a collection costs, some hundredths of a second, is worth it for so many bytes more than the last one left. */
const worth = 32 * 1024 * 1024;

/**
 * Gives back, once a rush is over, the memory that it left behind: V8 keeps the room it took for new objects, up to 130 MB, as long
 * as nobody asks for so little that it takes notice.
 */
export function startGivingBack(): { readonly close: () => Promise<void> } {
  const look = watchMemory({ readUsed, readHeld: () => getHeapStatistics().total_heap_size, collect: makeCollect() });
  const timer = setInterval(() => look(lookEvery), lookEvery).unref();
  return { close: async () => clearInterval(timer) };
}

/** What is done at each look, told the milliseconds since the one before. */
export function watchMemory({ readUsed: used, readHeld, collect }: MemoryOptions): (sinceMs: number) => void {
  let usedBefore = used();
  let left = 0;
  return (sinceMs) => {
    const isAtRest = used() - usedBefore < sinceMs * 1000 * restBelow;
    if (isAtRest && readHeld() - left > worth) {
      collect();
      left = readHeld();
    }
    usedBefore = used();
  };
}

/**
 * The only collection after which V8 gives up the room for new objects is the one it makes when memory runs out. Node gives its
 * collector to a new context alone, in which nothing else is ever run.
 */
export function makeCollect(): () => void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (options: {
    readonly type: "major";
    readonly flavor: "last-resort";
  }) => void;
  return () => collect({ type: "major", flavor: "last-resort" });
}

function readUsed(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
