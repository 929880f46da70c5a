import { availableParallelism } from "node:os";
import process from "node:process";
import {
  createSpoolFolder,
  openPool,
  removeSpoolFolder,
  type Job,
  type JobResult,
  type ReaderPool,
} from "@doorward/readers";
import { readerProgram } from "./reader-program.ts";

const mostReaders = 8;

/** The processes that read, and the folder in which alone they may write. `close` ends the ones and removes the other. */
export interface Readers {
  readonly pool: ReaderPool<Job, JobResult>;
  readonly folder: string;
  readonly close: () => void;
}

/** Makes the folder and starts the first processes; each loads what a job of the `first` kind needs before there is one. */
export function startReaders(startedAtOnce = 2, first: "read" | "deliver" = "read"): Readers {
  const folder = createSpoolFolder();
  const size = Math.min(mostReaders, availableParallelism());
  const pool = openPool<Job, JobResult>({ program: readerProgram, size, folder, startedAtOnce, words: [first] });
  const clean = () => {
    pool.close();
    removeSpoolFolder(folder);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    clean();
    process.kill(process.pid, signal);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, onSignal);
  return {
    pool,
    folder,
    close() {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, onSignal);
      clean();
    },
  };
}
