import { parentPort, workerData } from "node:worker_threads";
import { Problem } from "@doorward/core";
import type { PieceAnswer } from "./open-piece-thread.ts";

/** What reads a stream in a thread. A Problem that it throws is told; anything else ends the thread. */
export interface PieceReader {
  readonly read: (piece: Uint8Array) => unknown;
  readonly end: () => unknown;
}

/** Makes this thread read pieces, for `openPieceThread`. What it was started with is handed on. */
export function answerPieces(open: (start: unknown) => PieceReader): void {
  let reader: PieceReader | undefined;
  parentPort?.on("message", (piece: Uint8Array | null) => {
    const told = answer(() => {
      reader ??= open(workerData as unknown);
      return piece === null ? reader.end() : reader.read(piece);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    parentPort?.postMessage(told);
  });
}

function answer(work: () => unknown): PieceAnswer {
  try {
    return { kind: "read", result: work() };
  } catch (error) {
    if (error instanceof Problem) return { kind: "problem", code: error.code, message: error.message };
    throw error;
  }
}
