import { Worker } from "node:worker_threads";
import { Problem, type ProblemCode } from "@doorward/core";

/** A thread that reads one stream piece by piece, so that a crash or a hang costs that stream and nothing else. */
export interface PieceThread<R> {
  /** Reads the next piece; pieces are read one after the other. Throws a Problem when the thread could not, or is gone. */
  readonly read: (piece: Uint8Array) => Promise<R>;
  /** Says that no more comes. */
  readonly end: () => Promise<R>;
  readonly close: () => Promise<void>;
}

/** What a thread answers to one piece. */
export type PieceAnswer =
  | { readonly kind: "read"; readonly result: unknown }
  | { readonly kind: "problem"; readonly code: ProblemCode; readonly message: string };

/** How a thread is started, and what it may use. */
export interface PieceThreadOptions {
  /** The program it runs, which calls `answerPieces`. */
  readonly program: URL;
  /** What the program is told first; plain data. */
  readonly start: unknown;
  /** Longest time for one piece, in milliseconds. */
  readonly longest?: number;
  /** Memory for JavaScript objects, in MB. */
  readonly memory?: number;
}

const usualLongest = 30_000;
const usualMemory = 512;
const isLost = "It could not be read: what it holds brought the reader down. Send it in smaller parts to find the row.";
const isSlow = "It could not be read: reading it took too long. Send it in smaller parts.";

/** Starts a thread. It shares no memory with others, and is to be closed. */
export function openPieceThread<R>(options: PieceThreadOptions): PieceThread<R> {
  const { program, start, longest = usualLongest, memory = usualMemory } = options;
  const worker = new Worker(program, {
    workerData: start,
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const waiting: { readonly resolve: (result: R) => void; readonly reject: (problem: Problem) => void }[] = [];
  let gone: Problem | undefined;
  let timer: NodeJS.Timeout | undefined;
  const fail = (message: string) => {
    gone ??= new Problem("input-not-readable", message);
    clearTimeout(timer);
    for (const { reject } of waiting.splice(0)) reject(gone);
  };
  const watch = () => {
    clearTimeout(timer);
    if (waiting.length > 0)
      timer = setTimeout(() => {
        fail(isSlow);
        void worker.terminate();
      }, longest);
  };
  worker.on("error", () => fail(isLost));
  worker.on("exit", () => fail(isLost));
  worker.on("message", (answer: PieceAnswer) => {
    const asked = waiting.shift();
    watch();
    if (answer.kind === "read") asked?.resolve(answer.result as R);
    else asked?.reject(new Problem(answer.code, answer.message));
  });
  const ask = (piece: Uint8Array | null) =>
    new Promise<R>((resolve, reject) => {
      if (gone !== undefined) return reject(gone);
      waiting.push({ resolve, reject });
      if (waiting.length === 1) watch();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
      worker.postMessage(piece);
    });
  return {
    read: ask,
    end: () => ask(null),
    async close() {
      fail(isLost);
      await worker.terminate();
    },
  };
}
