import { mkdirSync } from "node:fs";
import { openJobs, type Database } from "@doorward/store";
import { startGivingBack } from "./give-back-memory.ts";
import { describeFault, makeLog } from "./http/log.ts";
import { makeMetrics } from "./http/metrics.ts";
import { startJudging } from "./judging/start-judging.ts";
import type { CheckKnowledge } from "./knowledge/gather-knowledge.ts";
import { openNotifier } from "./notify/notifier.ts";

/** What a worker beside a server is made of. */
export interface ServeWorkerOptions {
  /** On a server; closed by whoever opened it. */
  readonly database: Database;
  readonly folder: string;
  readonly judgeProgram: string;
  /** Finds out whether judges could go by what was gathered, before they do. */
  readonly checkKnowledge: CheckKnowledge;
  readonly judges: number;
  readonly now: () => Date;
  readonly writeLog: (line: string) => void;
}

/** Judges what others accept, until it is closed. */
export async function serveWorker(options: ServeWorkerOptions): Promise<{ readonly close: () => Promise<void> }> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const log = makeLog(options.writeLog);
  const onProblem = (error: unknown) =>
    log(describeFault(error, { at: options.now().toISOString(), during: "background", request: undefined }));
  const jobs = await openJobs(options.database, { onProblem });
  const notifier = openNotifier({ jobs, now: options.now });
  const judging = startJudging({ ...options, jobs, onProblem, metrics: makeMetrics(), notifier });
  const givingBack = startGivingBack();
  return {
    async close() {
      await givingBack.close();
      await judging.close();
      await jobs.close();
    },
  };
}
