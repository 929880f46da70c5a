import { fork, type ChildProcess } from "node:child_process";
import { Readable } from "node:stream";

/** How long a reader may work without saying what it is at, in milliseconds. */
const longestSilence = 30_000;

/** Memory a reader may use for JavaScript objects, in MB; beyond, it is ended. */
const memoryLimit = 768;

/** The descriptor on which a reader says which file it is at. */
export const announcementDescriptor = 4;

/** What came of a job. */
export type JobOutcome<R> =
  | { readonly kind: "done"; readonly result: R }
  /** The reader ended or had to be ended. `at` is the path it last said it was at; empty when it said none. */
  | { readonly kind: "lost"; readonly at: string; readonly reason: "crashed" | "took too long" };

/** Processes that read hostile bytes, so that a crash or a hang costs what they were at, and nothing else. */
export interface ReaderPool<J, R> {
  /** Gives a job to the next free process. */
  readonly run: (job: J) => Promise<JobOutcome<R>>;
  /** Most processes at once. */
  readonly size: number;
  /** Ends all processes. */
  readonly close: () => void;
}

/** How a pool starts its processes. */
export interface PoolOptions {
  /** The program a process runs; it takes jobs as messages and answers each with one message. */
  readonly program: string;
  readonly size: number;
  /** How many processes start with the pool; the others start when there is work for them. */
  readonly startedAtOnce: number;
  /** The only folder in which a process may write. */
  readonly folder: string;
  /** What the program is told when it starts. */
  readonly words?: readonly string[];
}

/**
 * Opens a pool and starts its first processes. A process may read files and write in one folder; it may not start
 * processes or threads, nor make code from text.
 */
export function openPool<J, R>(options: PoolOptions): ReaderPool<J, R> {
  const queue: { readonly job: J; readonly settle: (outcome: JobOutcome<R>) => void }[] = [];
  const idle = Array.from({ length: Math.min(options.startedAtOnce, options.size) }, () => startReader(options));
  const all = new Set(idle);

  const takeReader = (): ChildProcess | undefined => {
    const free = idle.pop();
    if (free !== undefined || all.size >= options.size) return free;
    const child = startReader(options);
    all.add(child);
    return child;
  };
  const work = async (child: ChildProcess): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const outcome = await runOn(child, next.job);
      next.settle(outcome as JobOutcome<R>);
      if (outcome.kind !== "lost") continue;
      all.delete(child);
      child.kill("SIGKILL");
      const other = queue.length > 0 ? takeReader() : undefined;
      if (other !== undefined) void work(other);
      return;
    }
    idle.push(child);
  };
  return {
    size: options.size,
    run: (job) =>
      new Promise((settle) => {
        queue.push({ job, settle });
        const child = takeReader();
        if (child !== undefined) void work(child);
      }),
    close: () => {
      queue.length = 0;
      for (const child of all) child.kill("SIGKILL");
    },
  };
}

function startReader({ program, folder, words = [] }: PoolOptions): ChildProcess {
  const child = fork(program, words, {
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
      // What was read is of no use any more soon after; without this V8 keeps more of it than it needs.
      "--max-semi-space-size=16",
      // Room from the start: growing into it costs more collections than all later ones.
      "--min-semi-space-size=16",
    ],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc", "pipe"],
  });
  child.on("error", () => undefined);
  child.stdio[announcementDescriptor]?.on("error", () => undefined);
  // A pool that nobody closes must not keep its owner alive.
  child.unref();
  return child;
}

function runOn(child: ChildProcess, job: unknown): Promise<JobOutcome<unknown>> {
  return new Promise((resolve) => {
    let at = "";
    let timer: NodeJS.Timeout | undefined;
    const announcements = child.stdio[announcementDescriptor];
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => finish({ kind: "lost", at, reason: "took too long" }), longestSilence);
    };
    const onAnnouncement = (chunk: Buffer) => {
      at =
        chunk
          .toString("utf8")
          .split("\n")
          .findLast((line) => line !== "") ?? at;
      watch();
    };
    const onMessage = (result: unknown) => finish({ kind: "done", result });
    // What was said just before the end may still be on its way.
    const onExit = () => setImmediate(() => finish({ kind: "lost", at, reason: "crashed" }));
    const finish = (outcome: JobOutcome<unknown>) => {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit);
      announcements?.off("data", onAnnouncement);
      child.unref();
      child.channel?.unref();
      resolve(outcome);
    };
    child.ref();
    child.channel?.ref();
    child.on("message", onMessage).on("exit", onExit);
    if (announcements instanceof Readable) announcements.on("data", onAnnouncement);
    watch();
    if (child.exitCode !== null || child.signalCode !== null) onExit();
    else child.send(job as object, (error) => (error === null ? undefined : onExit()));
  });
}
