import { setImmediate } from "node:timers/promises";

/** Asks once for what several want to know in the same moment. */
export interface LookUps<T> {
  /** Asks, or waits for the same question that has not been asked yet; so no answer is older than who gets it. */
  readonly share: (key: string, ask: () => Promise<T>) => Promise<T>;
}

/** Makes one; nobody asks yet. */
export function makeLookUps<T>(): LookUps<T> {
  const waiting = new Map<string, Promise<T>>();
  return {
    share(key, ask) {
      const same = waiting.get(key);
      if (same !== undefined) return same;
      const asking = (async () => {
        // Requests that stand at the door come in first.
        await setImmediate();
        waiting.delete(key);
        return await ask();
      })();
      waiting.set(key, asking);
      return asking;
    },
  };
}
