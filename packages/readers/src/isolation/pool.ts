import { fork, type ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";

/** How long a reader may work without saying what it is at, in milliseconds. */
const longestSilence = 30_000;

/** Memory a reader may use for JavaScript objects, in MB; beyond, it is ended. */
const memoryLimit = 768;

/** What came of a job. */
export type JobOutcome<R> =
  | { readonly kind: "done"; readonly result: R }
  /** The reader process ended or had to be ended. `at` is the path it last said it was at; empty when it said none. */
  | { readonly kind: "lost"; readonly at: string; readonly reason: "crashed" | "took too long" };

/** Processes that read hostile bytes, so that a crash or a hang costs what they were at, and nothing else. */
export interface ReaderPool<J, R> {
  /** Gives a job to the next free process. */
  readonly run: (job: J) => Promise<JobOutcome<R>>;
  /** Ends all processes. */
  readonly close: () => void;
}

/** How a pool starts its processes. */
export interface PoolOptions {
  /** The program a process runs; it takes jobs as messages and answers each with one message. */
  readonly program: string;
  /** Most processes at once. */
  readonly size: number;
  /** The only folder in which a process may write. */
  readonly folder: string;
}

interface Waiting<J, R> {
  readonly job: J;
  readonly settle: (outcome: JobOutcome<R>) => void;
}

/**
 * Opens a pool; the first process starts at once, the others when there is work for them. A process may read files and
 * write in one folder; it may not start processes or threads, nor make code from text.
 */
export function openPool<J, R>(options: PoolOptions): ReaderPool<J, R> {
  const queue: Waiting<J, R>[] = [];
  const idle: ChildProcess[] = [startReader(options)];
  let running = 1;
  let isClosed = false;
  const all = new Set(idle);

  const drop = (child: ChildProcess) => {
    running -= 1;
    all.delete(child);
    child.kill("SIGKILL");
  };
  const pump = () => {
    while (queue.length > 0 && !isClosed) {
      if (idle.length === 0 && running < options.size) {
        const child = startReader(options);
        all.add(child);
        idle.push(child);
        running += 1;
      }
      const child = idle.pop();
      const next = child === undefined ? undefined : queue.shift();
      if (child === undefined || next === undefined) return;
      void runOn(child, next.job).then((outcome) => {
        if (outcome.kind === "lost") drop(child);
        else idle.push(child);
        next.settle(outcome as JobOutcome<R>);
        pump();
      });
    }
  };
  return {
    run: (job) =>
      new Promise((settle) => {
        queue.push({ job, settle });
        pump();
      }),
    close: () => {
      isClosed = true;
      for (const child of all) child.kill("SIGKILL");
    },
  };
}

function startReader({ program, folder }: PoolOptions): ChildProcess {
  const child = fork(program, [], {
    execArgv: [
      "--permission",
      "--allow-fs-read=*",
      `--allow-fs-write=${folder}`,
      // The JavaScript parser is a native add-on.
      "--allow-addons",
      "--disallow-code-generation-from-strings",
      "--disable-warning=SecurityWarning",
      "--disable-warning=ExperimentalWarning",
      `--max-old-space-size=${memoryLimit}`,
    ],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc", "pipe"],
  });
  child.on("error", () => undefined);
  // A pool that nobody closes must not keep the process alive.
  child.unref();
  return child;
}

function runOn(child: ChildProcess, job: unknown): Promise<JobOutcome<unknown>> {
  return new Promise((resolve) => {
    let at = "";
    let timer: NodeJS.Timeout | undefined;
    const announcements = child.stdio[4] as Readable;
    const finish = (outcome: JobOutcome<unknown>) => {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit);
      announcements.off("data", onAnnouncement);
      child.unref();
      resolve(outcome);
    };
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => finish({ kind: "lost", at, reason: "took too long" }), longestSilence);
    };
    const onAnnouncement = (chunk: Buffer) => {
      at = lastLine(chunk.toString("utf8")) ?? at;
      watch();
    };
    const onMessage = (result: unknown) => finish({ kind: "done", result });
    const onExit = () => {
      // What was said just before the end may still be on its way.
      setImmediate(() => finish({ kind: "lost", at, reason: "crashed" }));
    };
    child.ref();
    child.on("message", onMessage).on("exit", onExit);
    announcements.on("data", onAnnouncement);
    watch();
    child.send(job as object, (error) => {
      if (error !== null) finish({ kind: "lost", at, reason: "crashed" });
    });
  });
}

function lastLine(text: string): string | undefined {
  return text.split("\n").findLast((line) => line !== "");
}
