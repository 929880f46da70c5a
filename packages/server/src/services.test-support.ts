import { openJobs, type Jobs } from "@doorward/store";
import { openEmptyStore } from "@doorward/store/empty-database";
import { openAccess } from "./access/access.ts";
import { openAccepting } from "./arrivals/open-accepting.ts";
import { openFollowers } from "./http/followers.ts";
import { usualLimits } from "./http/limits.ts";
import type { Log } from "./http/log.ts";
import { makeMetrics } from "./http/metrics.ts";
import { openWatching } from "./insider/watch/watching.ts";
import { makeDeliveryTurns } from "./intake/webhooks/delivery-turns.ts";
import { noteRounds } from "./note-rounds.ts";
import { openNotifier } from "./notify/notifier.ts";
import { openNetwork } from "./network/network.ts";
import type { Services } from "./services.ts";

/** What a test may want to be otherwise. */
export interface ServicesOptions extends Partial<
  Pick<Services, "now" | "publicUrl" | "localKey" | "access" | "console" | "limits" | "network">
> {
  /** Opens the queue too; else what is sent to be judged is noted and that is all. */
  readonly hasQueue?: boolean;
}

/** Services over an embedded database of their own. */
export interface TestServices {
  readonly services: Services;
  readonly logged: Parameters<Log>[0][];
  /** The arrivals that were sent to be judged. */
  readonly queued: string[];
  /** The queue, where it was asked for. */
  readonly jobs: Jobs | undefined;
  readonly close: () => Promise<void>;
}

/** Tests sign in often. What a hash of the usual cost is stands in passwords.test.ts. */
export const cheapCost = { memory: 64, passes: 1, parallelism: 1 } as const;

/** Leads to this machine alone: no vendor is asked. */
export const testNetwork = { ...openNetwork(new Set(["127.0.0.1"])), fetch: fail };

/** Opens everything that the routes work with, over an empty database. */
export async function openServices(options: ServicesOptions = {}): Promise<TestServices> {
  const { hasQueue = false, limits = usualLimits, ...parts } = options;
  const { database, remove } = await openEmptyStore();
  const logged: TestServices["logged"] = [];
  const queued: string[] = [];
  const stop = new AbortController();
  const jobs = hasQueue ? await openJobs(database, { onProblem: fail }) : undefined;
  const now = parts.now ?? (() => new Date());
  const noted = noteSent(jobs ?? noQueue, queued);
  const services: Services = {
    database,
    now,
    jobs: noted,
    accepting: openAccepting({ database, jobs: noted, now }),
    notifier: openNotifier({ jobs: noted, now }),
    network: testNetwork,
    watching: openWatching(database),
    deliveryTurns: makeDeliveryTurns(),
    followers: await openFollowers(database, limits.mostFollowers),
    publicUrl: new URL("http://localhost:8080"),
    localKey: undefined,
    access: openAccess({ passwordCost: cheapCost }),
    console: undefined,
    limits,
    log: (entry) => logged.push(entry),
    metrics: makeMetrics(),
    judges: 1,
    housekeeping: noteRounds(),
    stopping: stop.signal,
    ...parts,
  };
  return {
    services,
    logged,
    queued,
    jobs,
    async close() {
      stop.abort();
      await services.followers.close();
      await jobs?.close();
      await database.close();
      remove();
    },
  };
}

type Queue = Services["jobs"] & Pick<Jobs, "sendAll">;

function noteSent(queue: Queue, queued: string[]): Queue {
  return {
    ...queue,
    async sendAll(handle, kind, abouts) {
      await queue.sendAll(handle, kind, abouts);
      queued.push(...abouts.map(({ arrivalId }) => arrivalId));
    },
    async send(handle, kind, about) {
      await queue.send(handle, kind, about);
      if (kind === "judge") queued.push(about.arrivalId);
    },
  };
}

const noQueue: Queue = {
  sendAll: async () => undefined,
  send: async () => undefined,
  listDeadLetters: async () => [],
  findDeadLetter: async () => undefined,
  replayDeadLetter: async () => undefined,
  countJobs: async () => ({ waiting: 0, active: 0, dead: 0, waitingSince: undefined }),
};

function fail(error: unknown): never {
  throw error;
}
