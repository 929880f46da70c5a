import { fork, type ChildProcess } from "node:child_process";
import { constants, setPriority } from "node:os";
import process from "node:process";
import type { JudgeAnswer, JudgeRequest } from "./protocol.ts";

/** How a judge is started, and what it may use. */
export interface JudgeProcessOptions {
  /** The program that speaks the protocol. */
  readonly program: string;
  /** The folder for what it unpacks. */
  readonly folder: string;
  /** Longest time for one arrival, in milliseconds. */
  readonly longest: number;
  /** Memory for JavaScript objects, in MB. */
  readonly memory: number;
}

/** What came of an arrival that was given to a judge. */
export type JudgeOutcome = JudgeAnswer | { readonly kind: "lost"; readonly reason: string };

/** One judge, in a process of its own. It takes one arrival at a time. */
export interface JudgeProcess {
  readonly judge: (request: JudgeRequest) => Promise<JudgeOutcome>;
  /** Ends it with all the processes it started. */
  readonly end: () => void;
}

/** Starts a judge. It gives way to whatever accepts arrivals. */
export function startJudge(options: JudgeProcessOptions): JudgeProcess {
  const { program, folder, longest, memory } = options;
  const child = fork(program, [], {
    execArgv: [`--max-old-space-size=${String(memory)}`, "--max-semi-space-size=16"],
    env: { TMPDIR: folder, TEMP: folder },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    // A group of its own, so that its readers can be ended with it.
    detached: process.platform !== "win32",
  });
  child.on("error", () => undefined);
  giveWay(child);
  const end = () => endGroup(child);
  // What it started and left behind when it ended by itself.
  child.once("exit", end);
  return {
    end,
    judge: (request) =>
      new Promise((resolve) => {
        const finish = (outcome: JudgeOutcome) => {
          clearTimeout(timer);
          child.off("message", onMessage).off("exit", onExit);
          if (outcome.kind === "lost") end();
          resolve(outcome);
        };
        const onMessage = (answer: unknown) => finish(answer as JudgeAnswer);
        // What was said just before the end may still be on its way.
        const onExit = () => setImmediate(() => finish({ kind: "lost", reason: tellEnd(child, memory) }));
        const timer = setTimeout(() => finish({ kind: "lost", reason: tellTime(longest) }), longest);
        child.on("message", onMessage).on("exit", onExit);
        if (child.exitCode !== null || child.signalCode !== null) onExit();
        else child.send(request, (error) => (error === null ? undefined : onExit()));
      }),
  };
}

function giveWay({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It ended at once, or the system knows no priorities.
  }
}

function endGroup(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // Nobody is left of it.
  }
}

/** V8 aborts the process when its memory is used up. */
function tellEnd({ exitCode, signalCode }: ChildProcess, memory: number): string {
  const hasAborted = signalCode === "SIGABRT" || exitCode === 134;
  return hasAborted
    ? `Judging it used more memory than allowed (${String(memory)} MB).`
    : `The judge ended while it judged this (${signalCode ?? `status ${String(exitCode ?? "unknown")}`}).`;
}

function tellTime(longest: number): string {
  return `Judging it took longer than ${String(Math.round(longest / 100) / 10)} s.`;
}
