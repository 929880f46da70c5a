import { wait } from "./wait.ts";

/** What the work comes to; undefined when it takes more milliseconds, and then it goes on unheard. */
export async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const over = new AbortController();
  try {
    return await Promise.race([work, wait(milliseconds, over.signal).then(() => undefined)]);
  } finally {
    over.abort();
  }
}
