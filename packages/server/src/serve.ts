import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openJobs, type Database } from "@doorward/store";
import { openAccess } from "./access/access.ts";
import { offerSetUp } from "./access/accounts/set-up.ts";
import { authenticate } from "./access/authenticate.ts";
import { makeLocalKey } from "./access/local-key.ts";
import { readSingleSignOn } from "./access/oidc/settings.ts";
import { openSingleSignOn } from "./access/oidc/single-sign-on.ts";
import { openAccepting } from "./arrivals/open-accepting.ts";
import { openConsole } from "./console/open-console.ts";
import { routes } from "./contract/routes.ts";
import { startHousekeeping } from "./housekeeping.ts";
import { makeApp } from "./http/app.ts";
import { makeEntrance } from "./http/entrance.ts";
import { openFollowers } from "./http/followers.ts";
import { usualLimits, type Limits } from "./http/limits.ts";
import { listen } from "./http/listen.ts";
import { describeFault, makeLog } from "./http/log.ts";
import { makeMetrics } from "./http/metrics.ts";
import { askVendors } from "./intake/fetching/ask-vendors.ts";
import { startIntake } from "./intake/start-intake.ts";
import { openRightOfWay } from "./judging/give-way.ts";
import { startJudging, type JudgingOptions } from "./judging/start-judging.ts";
import type { CheckKnowledge } from "./knowledge/gather-knowledge.ts";
import { startSharing } from "./knowledge/share-policy.ts";
import { startDelivering } from "./notify/deliver.ts";
import { noteRounds } from "./note-rounds.ts";
import { openNotifier } from "./notify/notifier.ts";
import { openNetwork, readPrivateHosts } from "./notify/sending/network.ts";
import { removeServerFile, writeServerFile } from "./server-file.ts";
import type { Services } from "./services.ts";

/** What a server is made of. */
export interface ServeOptions {
  /** Closed by whoever opened it, after the server. */
  readonly database: Database;
  /** The folder of data: the policy, what is being judged, and the file by which the command line finds the server. */
  readonly folder: string;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The address people use; `http://localhost:<port>` when undefined. */
  readonly publicUrl: string | undefined;
  /** The program that judges; it speaks judging/protocol.ts. */
  readonly judgeProgram: string;
  /** Finds out whether judges could go by what was gathered, before they do. */
  readonly checkKnowledge: CheckKnowledge;
  /** The folder of the built console; undefined for the API alone. */
  readonly consoleFolder?: string | undefined;
  /** How many arrivals are judged at once; 0 leaves all of it to workers elsewhere. */
  readonly judges: number;
  readonly limits: Partial<Limits>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Takes the lines of the log. */
  readonly writeLog: (line: string) => void;
}

/** A server that runs. */
export interface RunningServer {
  /** Where it listens, for programs on this machine. */
  readonly url: string;
  /** The link with which the first person makes an account; undefined once there is one. */
  readonly setUpLink: string | undefined;
  /** Answers what was asked, ends or returns what is being judged, and lets go of everything. */
  readonly close: () => Promise<void>;
}

const graceMs = 10_000;

/** What was opened so far: first all of the early ones are closed at once, then the late ones, the newest first. */
interface Opened {
  readonly early: (() => Promise<void>)[];
  readonly late: (() => Promise<void>)[];
}

/** Starts everything: the queue, the API, the judges. Throws a Problem when the port is taken or a setting cannot be meant. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const opened: Opened = { early: [], late: [] };
  try {
    return await start(options, opened);
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

async function start(options: ServeOptions, opened: Opened): Promise<RunningServer> {
  const { database, folder, host, environment, now } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removeServerFile(folder);
  const log = makeLog(options.writeLog);
  const onProblem = (error: unknown) =>
    log(describeFault(error, { at: now().toISOString(), during: "background", request: undefined }));
  const singleSignOn = readSingleSignOn(environment);
  const console = options.consoleFolder === undefined ? undefined : openConsole(options.consoleFolder);
  const limits = { ...usualLimits, ...options.limits };
  const stopping = new AbortController();
  const entrance = makeEntrance();
  const listening = await listen({ app: entrance, host, port: options.port, limits });
  opened.early.push(() => listening.close(graceMs));
  const jobs = await openJobs(database, { onProblem });
  opened.late.push(() => jobs.close());
  const way = openRightOfWay();
  const metrics = makeMetrics();
  metrics.askQueue(() => jobs.countJobs("judge"));
  const followers = await openFollowers(database, limits.mostFollowers);
  opened.late.push(() => followers.close());
  const notifier = openNotifier({ jobs, now });
  const network = openNetwork(readPrivateHosts(environment));
  const services: Services = {
    database,
    now,
    jobs,
    accepting: openAccepting({ database, jobs, now, onAccepted: way.note }),
    followers,
    notifier,
    network,
    publicUrl: new URL(options.publicUrl ?? `http://localhost:${String(listening.port)}`),
    localKey: makeLocalKey(),
    access: openAccess({ singleSignOn: singleSignOn === undefined ? undefined : openSingleSignOn(singleSignOn) }),
    console,
    limits,
    log,
    metrics,
    judges: options.judges,
    housekeeping: noteRounds(),
    fetch: askVendors,
    stopping: stopping.signal,
  };
  entrance.open(makeApp({ routes, services, authenticate }));
  await startBackground(options, opened, { services, jobs, giveWay: way.give, onProblem });
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${String(listening.port)}`;
  writeServerFile(folder, { url, localKey: services.localKey ?? "" }, now());
  return {
    url,
    setUpLink: await offerSetUp(services),
    async close() {
      stopping.abort();
      removeServerFile(folder);
      await closeAll(opened);
    },
  };
}

/** Starts what goes on without anybody asking: sharing the policy, housekeeping, the ways in, judging and delivering. */
async function startBackground(
  options: ServeOptions,
  { early }: Opened,
  {
    services,
    jobs,
    giveWay,
    onProblem,
  }: Pick<Required<JudgingOptions>, "jobs" | "giveWay" | "onProblem"> & { readonly services: Services },
): Promise<void> {
  const { database, folder, environment, now } = options;
  const { metrics, notifier, network, publicUrl } = services;
  const sharing = await startSharing({ database, folder, now, onProblem });
  early.push(() => sharing.close());
  const housekeeping = await startHousekeeping({ database, now, onProblem, onRound: services.housekeeping.note });
  early.push(() => housekeeping.close());
  const intake = startIntake({ services, folder: findIntakeFolder(folder, environment), onProblem });
  early.push(() => intake.close());
  const judging = startJudging({
    ...options,
    giveWay,
    jobs,
    onProblem,
    metrics,
    notifier,
  });
  early.push(() => judging.close());
  const delivering = startDelivering({ database, jobs, network, publicUrl, now, onProblem });
  early.push(() => delivering.close());
}

/** Watched folders lie in one place that whoever runs the server names, so that nobody at the desk names any folder of it. */
function findIntakeFolder(folder: string, environment: ServeOptions["environment"]): string {
  const named = environment["DOORWARD_INTAKE_FOLDER"] ?? "";
  return named === "" ? join(folder, "intake") : named;
}

async function closeAll({ early, late }: Opened): Promise<void> {
  await Promise.all(early.map((close) => close()));
  for (const close of late.toReversed()) await close();
}
