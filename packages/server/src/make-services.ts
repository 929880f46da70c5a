import { openJobs, type Jobs } from "@doorward/store";
import { openAccess } from "./access/access.ts";
import { makeLocalKey } from "./access/local-key.ts";
import { readSingleSignOn } from "./access/oidc/settings.ts";
import { openSingleSignOn } from "./access/oidc/single-sign-on.ts";
import { openAccepting } from "./arrivals/open-accepting.ts";
import { openConsole } from "./console/open-console.ts";
import { openFollowers } from "./http/followers.ts";
import type { Limits } from "./http/limits.ts";
import type { Log } from "./http/log.ts";
import { makeMetrics } from "./http/metrics.ts";
import { openWatching } from "./insider/watch/watching.ts";
import { makeDeliveryTurns } from "./intake/webhooks/delivery-turns.ts";
import { openRightOfWay, type RightOfWay } from "./judging/give-way.ts";
import { openNetwork } from "./network/network.ts";
import { readPrivateHosts } from "./network/private-hosts.ts";
import { noteRounds } from "./note-rounds.ts";
import { openNotifier } from "./notify/notifier.ts";
import type { Opened } from "./opened.ts";
import type { ServeOptions } from "./serve.ts";
import type { Services } from "./services.ts";

/** What services are made of, besides what a server is made of. */
export interface ServicesOptions extends Pick<
  ServeOptions,
  "database" | "now" | "environment" | "publicUrl" | "consoleFolder" | "judges"
> {
  readonly limits: Limits;
  readonly log: Log;
  readonly onProblem: (error: unknown) => void;
  /** Where it listens, for the address of people where nobody names one. */
  readonly port: number;
  readonly stopping: AbortSignal;
}

/** What the routes work with, and what the work behind them shares with it. */
export interface MadeServices {
  readonly services: Services;
  readonly jobs: Jobs;
  /** Lets judges wait while the server accepts. */
  readonly way: RightOfWay;
}

/** Opens the queue and everything that routes work with. */
export async function makeServices(options: ServicesOptions, opened: Opened): Promise<MadeServices> {
  const { database, now, environment, limits, log, stopping } = options;
  const singleSignOn = readSingleSignOn(environment);
  const jobs = await openJobs(database, { onProblem: options.onProblem });
  opened.late(() => jobs.close());
  const followers = await openFollowers(database, limits.mostFollowers);
  opened.late(() => followers.close());
  const way = openRightOfWay();
  const metrics = makeMetrics();
  metrics.askQueue(() => jobs.countJobs("judge"));
  const services: Services = {
    database,
    now,
    jobs,
    accepting: openAccepting({ database, jobs, now, onAccepted: way.note }),
    followers,
    notifier: openNotifier({ jobs, now }),
    network: openNetwork(readPrivateHosts(environment)),
    watching: openWatching(database),
    deliveryTurns: makeDeliveryTurns(),
    publicUrl: new URL(options.publicUrl ?? `http://localhost:${String(options.port)}`),
    localKey: makeLocalKey(),
    access: openAccess({ singleSignOn: singleSignOn === undefined ? undefined : openSingleSignOn(singleSignOn) }),
    console: options.consoleFolder === undefined ? undefined : openConsole(options.consoleFolder),
    limits,
    log,
    metrics,
    judges: options.judges,
    housekeeping: noteRounds(),
    stopping,
  };
  return { services, jobs, way };
}
