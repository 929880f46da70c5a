import type { Progress } from "@doorward/readers";
import type { Surroundings } from "../surroundings.ts";
import { makeInert } from "./inert.ts";

/** Shows how far a scan is. */
export interface ProgressLine {
  readonly update: (progress: Progress) => void;
  /** Takes the line away. */
  readonly close: () => void;
}

const patience = 1000;
const interval = 200;

/** A line on standard error that appears when a scan takes longer than a second, and only on a terminal. */
export function openProgress({ errors }: Surroundings, input: string): ProgressLine {
  if (errors.isTTY !== true) return { update: () => undefined, close: () => undefined };
  let latest: Progress = { files: 0, done: 0, pieces: 0 };
  let isShown = false;
  const show = () => {
    isShown = true;
    const { files, done, pieces } = latest;
    const state = pieces === 0 ? "opening" : `${files.toLocaleString("en")} files, ${done} of ${pieces} parts read`;
    errors.write(`\r\u001B[K${makeInert(input).slice(0, 40)}: ${state} …`);
  };
  let timer: NodeJS.Timeout = setTimeout(() => {
    show();
    timer = setInterval(show, interval);
    timer.unref();
  }, patience);
  timer.unref();
  return {
    update: (progress) => {
      latest = progress;
    },
    close: () => {
      clearTimeout(timer);
      if (isShown) errors.write("\r\u001B[K");
    },
  };
}
