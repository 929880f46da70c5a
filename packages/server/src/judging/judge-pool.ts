import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { startJudge, type JudgeOutcome, type JudgeProcess, type JudgeProcessOptions } from "./judge-process.ts";
import type { JudgeRequest } from "./protocol.ts";
import { removeFolder } from "./remove-folder.ts";

/** Judges in processes of their own, so that a crash or a hang costs one attempt at one arrival, and nothing else. */
export interface JudgePool {
  /** Gives an arrival to the next free judge. */
  readonly judge: (request: JudgeRequest) => Promise<JudgeOutcome>;
  /** Ends all judges with their readers; what they are at is lost. */
  readonly close: () => void;
}

/** How many judges there are and how long each stays. */
export interface JudgePoolOptions extends JudgeProcessOptions {
  /** Most judges at once. They start when there is work. */
  readonly judges: number;
  /** A judge makes room for a fresh one after so many arrivals. */
  readonly mostArrivals: number;
  /** A judge that has nothing to do for so many milliseconds ends, so that an idle server is small. */
  readonly longestIdle: number;
}

/** A judge of the pool with the folder that is removed with it. */
interface Seat {
  readonly process: JudgeProcess;
  readonly folder: string;
  judged: number;
  idle: NodeJS.Timeout | undefined;
}

/** An arrival that has no judge yet. */
interface Waiting {
  readonly request: JudgeRequest;
  readonly settle: (outcome: JudgeOutcome) => void;
}

/** Opens a pool; its first judge starts with the first arrival. */
export function openJudgePool(options: JudgePoolOptions): JudgePool {
  const waiting: Waiting[] = [];
  const free: Seat[] = [];
  const all = new Set<Seat>();
  let isClosed = false;

  const dismiss = (seat: Seat): void => {
    clearTimeout(seat.idle);
    all.delete(seat);
    const at = free.indexOf(seat);
    if (at >= 0) free.splice(at, 1);
    seat.process.end();
    removeFolder(seat.folder);
  };
  const rest = (seat: Seat): void => {
    free.push(seat);
    seat.idle = setTimeout(() => dismiss(seat), options.longestIdle);
    seat.idle.unref();
  };
  const takeSeat = (): Seat | undefined => {
    const seat = free.pop() ?? (all.size < options.judges ? openSeat(options) : undefined);
    if (seat === undefined) return undefined;
    clearTimeout(seat.idle);
    all.add(seat);
    return seat;
  };
  const judgeNext = async (seat: Seat, { request, settle }: Waiting): Promise<void> => {
    const outcome = await seat.process.judge(request);
    settle(outcome);
    seat.judged += 1;
    if (isClosed || outcome.kind === "lost" || seat.judged >= options.mostArrivals) dismiss(seat);
    else rest(seat);
    workOff();
  };
  const workOff = (): void => {
    if (waiting.length === 0) return;
    try {
      const seat = takeSeat();
      const next = seat === undefined ? undefined : waiting.shift();
      if (seat !== undefined && next !== undefined) void judgeNext(seat, next);
    } catch (error) {
      // The disk may be full, or the system have no process to give. The next who asks tries again.
      waiting.shift()?.settle({ kind: "lost", reason: tellNoSeat(error) });
      workOff();
    }
  };
  return {
    judge: (request) =>
      new Promise((settle) => {
        if (isClosed) return settle({ kind: "lost", reason: "The judges are closed." });
        waiting.push({ request, settle });
        workOff();
      }),
    close() {
      isClosed = true;
      for (const { settle } of waiting.splice(0)) settle({ kind: "lost", reason: "The judges are closed." });
      for (const seat of all) dismiss(seat);
    },
  };
}

function openSeat(options: JudgePoolOptions): Seat {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(options.folder, "judge-"));
  return { process: startJudge({ ...options, folder }), folder, judged: 0, idle: undefined };
}

function tellNoSeat(error: unknown): string {
  const { code = "unknown" } = error as NodeJS.ErrnoException;
  return `No judge could be started for this (${code}). Look for room on the disk and for what else runs here.`;
}
