import { mkdirSync } from "node:fs";
import type { Database } from "@doorward/store";
import { offerSetUp } from "./access/accounts/set-up.ts";
import { authenticate } from "./access/authenticate.ts";
import { routes } from "./contract/routes.ts";
import { makeApp } from "./http/app.ts";
import { makeEntrance } from "./http/entrance.ts";
import { usualLimits, type Limits } from "./http/limits.ts";
import { listen } from "./http/listen.ts";
import { describeFault, makeLog } from "./http/log.ts";
import type { CheckKnowledge } from "./knowledge/gather-knowledge.ts";
import { makeServices } from "./make-services.ts";
import { openNothing, type Opened } from "./opened.ts";
import { removeServerFile, writeServerFile } from "./server-file.ts";
import { startBackground } from "./start-background.ts";

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

/** Starts everything: the queue, the API, the judges. Throws a Problem when the port is taken or a setting cannot be meant. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const opened = openNothing();
  try {
    return await start(options, opened);
  } catch (error) {
    await opened.closeAll();
    throw error;
  }
}

/** Listens first, so that a port that is taken is told before anything else is done. */
async function start(options: ServeOptions, opened: Opened): Promise<RunningServer> {
  const { folder, host, now } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removeServerFile(folder);
  const log = makeLog(options.writeLog);
  const onProblem = (error: unknown) =>
    log(describeFault(error, { at: now().toISOString(), during: "background", request: undefined }));
  const limits = { ...usualLimits, ...options.limits };
  const stopping = new AbortController();
  const entrance = makeEntrance();
  const { port, close } = await listen({ app: entrance, host, port: options.port, limits });
  opened.early(() => close(graceMs));
  const made = await makeServices({ ...options, limits, log, onProblem, port, stopping: stopping.signal }, opened);
  const { services } = made;
  entrance.open(makeApp({ routes, services, authenticate }));
  await startBackground({ ...options, onProblem }, made, opened);
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}`;
  writeServerFile(folder, { url, localKey: services.localKey ?? "" }, now());
  return {
    url,
    setUpLink: await offerSetUp(services),
    async close() {
      stopping.abort();
      removeServerFile(folder);
      await opened.closeAll();
    },
  };
}
