import { mkdirSync } from "node:fs";
import { openJobs, type Database } from "@doorward/store";
import { describeFault, makeLog } from "./http/log.ts";
import { makeMetrics } from "./http/metrics.ts";
import { startWork } from "./judging/start-work.ts";
import { openNotifier } from "./notify/notifier.ts";

/** What a worker beside a server is made of. */
export interface WorkAloneOptions {
  /** On a server; closed by whoever opened it. */
  readonly database: Database;
  readonly folder: string;
  readonly judgeProgram: string;
  readonly judges: number;
  readonly now: () => Date;
  readonly writeLog: (line: string) => void;
}

/** Judges what others accept, until it is closed. */
export async function work(options: WorkAloneOptions): Promise<{ readonly close: () => Promise<void> }> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const log = makeLog(options.writeLog);
  const onProblem = (error: unknown) =>
    log(describeFault(error, { at: options.now().toISOString(), during: "background", request: undefined }));
  const jobs = await openJobs(options.database, { onProblem });
  const notifier = openNotifier({ jobs, now: options.now });
  const working = startWork({ ...options, jobs, onProblem, metrics: makeMetrics(), notifier });
  return {
    async close() {
      await working.close();
      await jobs.close();
    },
  };
}
