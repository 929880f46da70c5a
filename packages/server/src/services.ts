import type { Database, Jobs } from "@doorward/store";
import type { Accepting } from "./arrivals/open-accepting.ts";
import type { Followers } from "./http/followers.ts";
import type { Access } from "./access/access.ts";
import type { Console } from "./console/open-console.ts";
import type { Limits } from "./http/limits.ts";
import type { Log } from "./http/log.ts";
import type { DeliveryTurns } from "./intake/webhooks/delivery-turns.ts";
import type { Metrics } from "./http/metrics.ts";
import type { Rounds } from "./note-rounds.ts";
import type { Notifier } from "./notify/notifier.ts";
import type { Network } from "./network/network.ts";
import type { Watching } from "./insider/watch/watching.ts";

/** What the routes work with. Each part is opened by `serve` and given to all. */
export interface Services {
  readonly database: Database;
  /** The present moment. */
  readonly now: () => Date;
  readonly jobs: Pick<Jobs, "send" | "listDeadLetters" | "findDeadLetter" | "replayDeadLetter" | "countJobs">;
  readonly accepting: Accepting;
  readonly followers: Followers;
  /** Tells destinations what happened. */
  readonly notifier: Notifier;
  /**
   * The way out to what people at the desk name: destinations, vendors whose products are connected, and mailboxes. Single sign-on
   * asks the provider that the server's start names, by itself.
   */
  readonly network: Network;
  /** What is counted of viewers, and who hears that accesses came. */
  readonly watching: Watching;
  /** Whose deliveries are completed now. */
  readonly deliveryTurns: DeliveryTurns;
  /** Where people reach this server; passkeys hold at this name alone. `http://localhost:<port>` where nobody says otherwise. */
  readonly publicUrl: URL;
  /** What the command line of this machine shows; undefined where there is no folder to leave it in. */
  readonly localKey: string | undefined;
  readonly access: Access;
  /** What people see; undefined where there is the API alone. */
  readonly console: Console | undefined;
  readonly limits: Limits;
  readonly log: Log;
  readonly metrics: Metrics;
  /** How many arrivals this server judges at once. */
  readonly judges: number;
  /** What the rounds of housekeeping came to. */
  readonly housekeeping: Rounds;
  /** Aborted when the server stops, so that what never ends by itself ends. */
  readonly stopping: AbortSignal;
}
