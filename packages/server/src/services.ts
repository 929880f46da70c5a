import type { Database } from "@doorward/store";
import type { Limits } from "./http/limits.ts";
import type { Log } from "./http/log.ts";
import type { Metrics } from "./http/metrics.ts";

/** What the routes work with. Each part is opened by `serve` and given to all. */
export interface Services {
  readonly database: Database;
  /** The present moment. */
  readonly now: () => Date;
  readonly limits: Limits;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Aborted when the server stops, so that what never ends by itself ends. */
  readonly stopping: AbortSignal;
}
