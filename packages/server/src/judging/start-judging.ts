import { join } from "node:path";
import type { Database, Jobs } from "@doorward/store";
import type { Metrics } from "../http/metrics.ts";
import { gatherKnowledge, type CheckKnowledge } from "../knowledge/gather-knowledge.ts";
import { holdKnowledge } from "../knowledge/hold-knowledge.ts";
import type { Notifier } from "../notify/notifier.ts";
import { startWorker } from "./worker.ts";

/** What judging needs, in a server or in a process of its own. */
export interface JudgingOptions {
  readonly database: Database;
  readonly jobs: Jobs;
  /** The folder of data, with the policy and the lists of this machine. */
  readonly folder: string;
  readonly judgeProgram: string;
  readonly checkKnowledge: CheckKnowledge;
  /** 0 for none. */
  readonly judges: number;
  readonly now: () => Date;
  readonly onProblem: (error: unknown) => void;
  readonly metrics: Metrics;
  readonly notifier: Notifier;
  /** Absent in a process that accepts nothing. */
  readonly giveWay?: () => Promise<void>;
}

/** Starts judging, with the policy and the lists that hold at each moment. */
export function startJudging(options: JudgingOptions): { readonly close: () => Promise<void> } {
  const { database, folder, judges, now, onProblem, metrics } = options;
  if (judges === 0) return { close: async () => undefined };
  const gather = () =>
    gatherKnowledge(database, {
      home: folder,
      folder: join(folder, "knowledge"),
      now: now(),
      check: options.checkKnowledge,
    });
  return startWorker({
    ...options,
    folder: join(folder, "judging"),
    knowledge: holdKnowledge({ gather, now, onProblem }),
    onJudged: ({ door, outcome, seconds }) => metrics.countJudged(door, outcome, seconds),
  });
}
