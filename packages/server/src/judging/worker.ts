import { type Database, type Jobs } from "@doorward/store";
import type { Notifier } from "../notify/notifier.ts";
import { judgeArrival, settleDeadLetters, type JudgedArrival } from "./judge-arrival.ts";
import { openJudgePool } from "./judge-pool.ts";
import type { JudgeRequest } from "./protocol.ts";
import { openSpoolFolder } from "./spool-folder.ts";

/** What a worker needs. */
export interface WorkerOptions {
  readonly database: Database;
  readonly jobs: Jobs;
  /** The program that judges; it speaks the protocol. */
  readonly judgeProgram: string;
  /** How many judges work at once. */
  readonly judges: number;
  /** Where each worker has a folder of its own for what is being judged. What killed ones left is removed. */
  readonly folder: string;
  /** The policy and the lists that hold now. */
  readonly knowledge: () => Promise<JudgeRequest["knowledge"]>;
  readonly now: () => Date;
  /** Awaited before each arrival is judged, so that accepting goes first. */
  readonly giveWay?: () => Promise<void>;
  /** Tells destinations of cases that open. */
  readonly notifier: Notifier;
  readonly onJudged: (judged: JudgedArrival) => void;
  /** Hears what went wrong beside the arrivals. */
  readonly onProblem: (error: unknown) => void;
  readonly limits?: Partial<JudgingLimits>;
}

/** What one arrival and one judge may take. */
interface JudgingLimits {
  /** Longest time for one attempt at one arrival, in milliseconds. */
  readonly longest: number;
  /** Memory for JavaScript objects of a judge, in MB. */
  readonly memory: number;
  /** A judge makes room for a fresh one after so many arrivals. */
  readonly mostArrivals: number;
  /** A judge that has nothing to do for so long ends, in milliseconds. */
  readonly longestIdle: number;
  /** How long a stop waits for what is being judged, in milliseconds; the rest is given back. */
  readonly grace: number;
}

const usualJudgingLimits: JudgingLimits = {
  longest: 120_000,
  memory: 768,
  mostArrivals: 2000,
  longestIdle: 30_000,
  grace: 10_000,
};
const settleEvery = 20_000;
/** A worker in another container shows far more often that it is there, in milliseconds. */
const longestSilence = 3_600_000;

/** Judges what was accepted, until it is closed. */
export function startWorker(options: WorkerOptions): { readonly close: () => Promise<void> } {
  const { database, jobs, judges, folder, judgeProgram, now, onProblem } = options;
  const limits = { ...usualJudgingLimits, ...options.limits };
  // The embedded database is one process's, and so is what lies beside it.
  const isAlone = database.engine.kind === "pglite";
  const spool = openSpoolFolder(folder, now(), isAlone ? 0 : longestSilence);
  const pool = openJudgePool({ ...limits, program: judgeProgram, judges, folder: spool.path });
  const worker = jobs.work({
    kind: "judge",
    // One more for each judge, so that its bytes are at hand when the judge is free.
    most: judges * 2,
    async handle(job) {
      await options.giveWay?.();
      await judgeArrival(job, { ...options, pool, folder: spool.path });
    },
    onProblem,
  });
  const settle = async () => {
    try {
      spool.keep();
      await settleDeadLetters(options);
    } catch (error) {
      onProblem(error);
    }
  };
  const settling = setInterval(() => void settle(), settleEvery);
  settling.unref();
  return {
    async close() {
      clearInterval(settling);
      await worker.close(limits.grace);
      pool.close();
      spool.remove();
    },
  };
}
