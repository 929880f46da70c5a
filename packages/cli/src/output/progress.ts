import type { Surroundings } from "../surroundings.ts";

/** Shows how far a command is. */
export interface ProgressLine {
  /** Takes the line away. */
  readonly close: () => void;
}

const patience = 1000;
const interval = 200;

/** A line on standard error that appears when work takes longer than a second, and only on a terminal. */
export function openProgress({ errors }: Surroundings, tellState: () => string): ProgressLine {
  if (errors.isTTY !== true) return { close: () => undefined };
  let isShown = false;
  const show = () => {
    isShown = true;
    errors.write(`\r\u001B[K${tellState()} …`);
  };
  let timer: NodeJS.Timeout = setTimeout(() => {
    show();
    timer = setInterval(show, interval);
    timer.unref();
  }, patience);
  timer.unref();
  return {
    close: () => {
      clearTimeout(timer);
      if (isShown) errors.write("\r\u001B[K");
    },
  };
}
