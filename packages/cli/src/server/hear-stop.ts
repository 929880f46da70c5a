import { constants } from "node:os";
import process from "node:process";

/** One Ctrl+C comes twice where npm and the shell both pass it on, so what follows at once is the same one. */
const sameSignalMs = 1000;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Hears when the process is told to stop, also while it is still starting. Telling it again a moment later ends it at once. */
export function hearStop(): { readonly told: Promise<void>; readonly close: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  let told: number | undefined;
  const stop = (signal: NodeJS.Signals) => {
    if (told !== undefined && performance.now() - told > sameSignalMs) process.exit(128 + constants.signals[signal]);
    told ??= performance.now();
    resolve();
  };
  for (const signal of signals) process.on(signal, stop);
  // Nothing else may be there to keep a worker alive that waits.
  const staying = setInterval(() => undefined, 60_000);
  return {
    told: promise,
    close() {
      clearInterval(staying);
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
