import { rmSync } from "node:fs";
import { type Database, type Jobs } from "@doorward/store";
import type { Notifier } from "../notify/notifier.ts";
import { judgeArrival, settleDeadLetters, type JudgedArrival } from "./judge-arrival.ts";
import { openJudgePool } from "./judge-pool.ts";
import type { JudgeRequest } from "./protocol.ts";

/** What a worker needs. */
export interface WorkerOptions {
  readonly database: Database;
  readonly jobs: Jobs;
  /** The program that judges; it speaks the protocol. */
  readonly judgeProgram: string;
  /** How many judges work at once. */
  readonly judges: number;
  /** A folder of this worker alone, for what is being judged. What a killed one left there is removed. */
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
  readonly limits?: Partial<WorkerLimits>;
}

/** What one arrival and one judge may take. */
interface WorkerLimits {
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

const usualLimits: WorkerLimits = {
  longest: 120_000,
  memory: 768,
  mostArrivals: 2000,
  longestIdle: 30_000,
  grace: 10_000,
};
const settleEvery = 20_000;

/** Judges what was accepted, until it is closed. */
export function startWorker(options: WorkerOptions): { readonly close: () => Promise<void> } {
  const { jobs, judges, folder, judgeProgram, onProblem } = options;
  const limits = { ...usualLimits, ...options.limits };
  rmSync(folder, { recursive: true, force: true });
  const pool = openJudgePool({ ...limits, program: judgeProgram, judges, folder });
  const worker = jobs.work({
    kind: "judge",
    // One more for each judge, so that its bytes are at hand when the judge is free.
    most: judges * 2,
    async handle(job) {
      await options.giveWay?.();
      await judgeArrival(job, { ...options, pool });
    },
    onProblem,
  });
  const settling = setInterval(() => void settleDeadLetters(options).catch(onProblem), settleEvery);
  settling.unref();
  return {
    async close() {
      clearInterval(settling);
      await worker.close(limits.grace);
      pool.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
