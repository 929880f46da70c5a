import { constants } from "node:os";
import process from "node:process";

/** One Ctrl+C comes twice where npm and the shell both pass it on, so what follows at once is the same one. */
const sameSignalMs = 1000;

/** Resolves when the process is told to stop. Telling it again a moment later ends it at once. */
export async function waitForStop(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  let told: number | undefined;
  const stop = (signal: NodeJS.Signals) => {
    if (told !== undefined && performance.now() - told > sameSignalMs) process.exit(128 + constants.signals[signal]);
    told ??= performance.now();
    resolve();
  };
  for (const signal of signals) process.on(signal, stop);
  // Nothing else may be there to keep a worker alive that waits.
  const staying = setInterval(() => undefined, 60_000);
  await promise;
  clearInterval(staying);
}
