import type { JobAttempt } from "pg-boss";
import type { WorkKind, WorkKinds } from "./work-kinds.ts";

/** A job that a worker has. */
export interface TakenJob<K extends WorkKind = WorkKind> extends JobAttempt {
  readonly kind: K;
  readonly about: WorkKinds[K];
  /** From 1. */
  readonly attempt: number;
  /** Whether what fails now is tried no more. */
  readonly isLast: boolean;
}

/** How jobs are taken. */
export interface WorkOptions<K extends WorkKind> {
  readonly kind: K;
  /** Most jobs at once. */
  readonly most: number;
  /** Most at once for the same destination, on all servers together; any number when missing. */
  readonly mostForOne?: number;
  /** Does the job, and ends it with `finish` or `giveUp`. What it throws is the reason for another attempt. */
  readonly handle: (job: TakenJob<K>) => Promise<void>;
  /** Hears what went wrong beside the jobs. */
  readonly onProblem: (error: unknown) => void;
}

/** Takes jobs until it is closed. */
export interface Worker {
  /** Takes no more, waits for what is being done, at most so many milliseconds, and gives the rest back. */
  readonly close: (grace: number) => Promise<void>;
}

/** What a worker does with the queue. */
export interface WorkQueue<K extends WorkKind> {
  readonly take: (most: number, mostForOne: number | undefined) => Promise<readonly TakenJob<K>[]>;
  readonly fail: (job: TakenJob<K>, reason: string) => Promise<void>;
  /** Tells that these are still worked on. */
  readonly touch: (jobs: readonly TakenJob<K>[]) => Promise<void>;
  readonly giveBack: (jobs: readonly TakenJob<K>[]) => Promise<void>;
  /** Calls when something was queued. Gives the way to stop. */
  readonly hear: (wake: () => void) => () => void;
}

/** How often it looks for jobs nobody was told of, as those whose time to be tried again has come, in milliseconds. */
const longestSleep = 2000;
const touchEvery = 5000;

/** Takes jobs from a queue, several at once, as soon as they are there. */
export function startWorking<K extends WorkKind>(queue: WorkQueue<K>, options: WorkOptions<K>): Worker {
  const { most, mostForOne, handle, onProblem } = options;
  const running = new Map<TakenJob<K>, Promise<void>>();
  /** What failed while it was being closed. */
  const unfinished: TakenJob<K>[] = [];
  const sleeper = makeSleeper();
  const closing = { isAsked: false };
  const stopHearing = queue.hear(sleeper.wake);
  const touching = setInterval(() => {
    if (running.size > 0) queue.touch([...running.keys()]).catch(onProblem);
  }, touchEvery);

  const doJob = async (job: TakenJob<K>): Promise<void> => {
    try {
      await handle(job);
    } catch (error) {
      // What is being closed may fail for that reason alone; the job is given back instead.
      if (closing.isAsked) unfinished.push(job);
      else await queue.fail(job, tellReason(error)).catch(onProblem);
    }
  };
  const takeSome = async (): Promise<void> => {
    const free = most - running.size;
    const jobs = free > 0 ? await queue.take(free, mostForOne) : [];
    // The answer may come after there was nobody left to wait for it.
    if (closing.isAsked && jobs.length > 0) return await queue.giveBack(jobs);
    for (const job of jobs) {
      const done = doJob(job).finally(() => {
        running.delete(job);
        sleeper.wake();
      });
      running.set(job, done);
    }
    // Less than there was room for means that there is no more; news and whoever is done wake it. Where one has a share alone, its
    // jobs may have stood before those of others.
    const isAll = mostForOne === undefined ? jobs.length < free : jobs.length === 0;
    if (isAll || running.size >= most) await sleeper.sleep(longestSleep);
  };
  const loop = (async () => {
    while (!closing.isAsked) {
      try {
        await takeSome();
      } catch (error) {
        onProblem(error);
        await sleeper.sleep(longestSleep);
      }
    }
  })();

  return {
    async close(grace) {
      closing.isAsked = true;
      stopHearing();
      sleeper.wake();
      try {
        await withinTime(
          loop.then(() => Promise.all(running.values())),
          grace,
        );
      } finally {
        clearInterval(touching);
        const left = [...running.keys(), ...unfinished];
        if (left.length > 0) await queue.giveBack(left);
      }
    },
  };
}

/** Sleeps until it is woken; a call that came while it was awake is not forgotten. */
function makeSleeper(): { readonly wake: () => void; readonly sleep: (most: number) => Promise<void> } {
  let isWoken = false;
  let end: (() => void) | undefined;
  return {
    wake() {
      isWoken = true;
      end?.();
    },
    async sleep(most) {
      if (!isWoken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, most);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      end = undefined;
      isWoken = false;
    },
  };
}

async function withinTime(work: Promise<unknown>, most: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, most);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}

function tellReason(error: unknown): string {
  return error instanceof Error ? error.message : "The worker failed for no reason that it told.";
}
