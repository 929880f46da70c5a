import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Database, Jobs } from "@doorward/store";
import type { Metrics } from "../http/metrics.ts";
import { gatherKnowledge } from "../knowledge/gather-knowledge.ts";
import type { Notifier } from "../notify/notifier.ts";
import { startWorker } from "./work.ts";

/** What judging needs, in a server or in a process of its own. */
export interface WorkOptions {
  readonly database: Database;
  readonly jobs: Jobs;
  /** The folder of data, with the policy and the lists of this machine. */
  readonly folder: string;
  readonly judgeProgram: string;
  /** 0 for none. */
  readonly judges: number;
  readonly now: () => Date;
  readonly onProblem: (error: unknown) => void;
  readonly metrics: Metrics;
  readonly notifier: Notifier;
  /** Absent in a process that accepts nothing. */
  readonly giveWay?: () => Promise<void>;
}

/** A worker that has work touches its folder far more often, in milliseconds. */
const longestShared = 3_600_000;
/** How long what judges know is taken to be as it was, in milliseconds. */
const freshFor = 2000;

/** Starts judging, with the policy and the lists that hold at each moment. */
export function startWork(options: WorkOptions): { readonly close: () => Promise<void> } {
  const { database, folder, judges, now, metrics } = options;
  if (judges === 0) return { close: async () => undefined };
  const gather = () =>
    gatherKnowledge(database, {
      home: folder,
      folder: join(folder, "knowledge"),
      today: now().toISOString().slice(0, 10),
    });
  let known: { readonly at: number; readonly knowledge: ReturnType<typeof gather> } | undefined;
  const spools = join(folder, "judging");
  sweepSpools(spools, database.engine.kind === "pglite" ? 0 : longestShared);
  return startWorker({
    ...options,
    // Several workers may share a folder.
    folder: join(spools, String(process.pid)),
    async knowledge() {
      const at = now().getTime();
      if (known === undefined || at - known.at > freshFor) known = { at, knowledge: gather() };
      try {
        return await known.knowledge;
      } catch (error) {
        // A list may have been replaced in this very moment; the next who asks looks again.
        known = undefined;
        throw error;
      }
    },
    onJudged: ({ door, outcome, seconds }) => metrics.countJudged(door, outcome, seconds),
  });
}

/**
 * Removes the bytes that killed workers left behind and did not touch for so long: where containers share a folder, the
 * number of a process in another one says nothing here.
 */
function sweepSpools(spools: string, untouchedMs: number): void {
  if (!existsSync(spools)) return;
  for (const name of readdirSync(spools)) {
    const path = join(spools, name);
    const isOld = Date.now() - statSync(path).mtimeMs >= untouchedMs;
    if (isOld && !isRunning(Number(name))) rmSync(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
