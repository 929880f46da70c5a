import process from "node:process";

/** Resolves when the process is told to stop. A second signal ends it at once. */
export async function waitForStop(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const stop = (signal: NodeJS.Signals) => {
    for (const each of signals) process.off(each, stop);
    process.once(signal, () => process.exit(128));
    resolve();
  };
  for (const signal of signals) process.on(signal, stop);
  // Nothing else may be there to keep a worker alive that waits.
  const staying = setInterval(() => undefined, 60_000);
  await promise;
  clearInterval(staying);
}
