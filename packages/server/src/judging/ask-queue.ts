import type { Services } from "../services.ts";

/** How the queue is: `late` when something waits so long that nobody seems to judge, `ill` when it does not answer. */
export type QueueState = "well" | "late" | "ill";

/** What waits longer than this waits for somebody who does not come. */
const longestWaitMs = 600_000;

/** Asks the queue how it is, and takes silence for an answer. */
export async function askQueue({ jobs, now }: Pick<Services, "jobs" | "now">, patienceMs: number): Promise<QueueState> {
  const { promise: silence, resolve } = Promise.withResolvers<QueueState>();
  const timer = setTimeout(() => resolve("ill"), patienceMs);
  const ask = async (): Promise<QueueState> => {
    const { waitingSince } = await jobs.countJobs("judge");
    const waits = waitingSince === undefined ? 0 : now().getTime() - waitingSince.getTime();
    return waits > longestWaitMs ? "late" : "well";
  };
  try {
    return await Promise.race([ask(), silence]);
  } catch {
    return "ill";
  } finally {
    clearTimeout(timer);
  }
}
