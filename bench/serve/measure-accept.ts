import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { ask, makeToken, type Asked } from "./ask.ts";
import { rest } from "./measure-start.ts";
import type { Place, PlaceMaker } from "./places.ts";
import { findPort, startProgram, startServer, type Memory, type RunningServer } from "./run-server.ts";
import { spoolMails, type SpooledMails } from "./spool-mails.ts";
import { submitMails, type Accepting } from "./submit-mails.ts";

/** How mails were accepted and judged that came at a steady pace. */
export interface AcceptRun {
  readonly engine: string;
  readonly megabytes: number;
  readonly accepting: Accepting;
  /** Acknowledged arrivals that were not found afterwards, or not with their verdict. */
  readonly lost: number;
  /** How many were judged and how many could not be. */
  readonly states: Readonly<Record<string, number>>;
  /** From the first mail until the last was judged. */
  readonly judgedAfterSeconds: number;
  readonly judgedPerSecond: number;
  readonly mostMemory: Memory;
  readonly idleMemory: Memory;
}

/** How the load is made. */
export interface Load {
  readonly perSecond: number;
  readonly seconds: number;
  readonly connections: number;
}

interface ListedArrival {
  readonly id: string;
  readonly state: string;
}

const longestJudgingSeconds = 1200;

/** Sends mails to a server, looks for each of them afterwards, and waits until all are judged. */
export async function measureAccept({ name, make }: PlaceMaker, load: Load, cache: string): Promise<AcceptRun> {
  const mails = spoolMails(load.perSecond * load.seconds, cache);
  process.stderr.write(`Sending ${mails.lengths.length} mails to ${name}, ${load.perSecond} a second …\n`);
  const place = make();
  try {
    return await sendTo(place, load, mails);
  } finally {
    await place.remove();
  }
}

/** The same mails to a server that keeps and judges nothing: what sending and answering take alone. */
export async function measurePeer(load: Load, cache: string): Promise<Accepting> {
  process.stderr.write("Sending them to a server that keeps nothing …\n");
  const mails = spoolMails(load.perSecond * load.seconds, cache);
  const port = await findPort();
  const words = [join(import.meta.dirname, "peer-program.ts"), String(port)];
  const server = await startProgram(words, { port, environment: {}, log: join(cache, "peer.log") });
  const { accepting } = await submitMails({ ...load, url: server.url, path: "/", token: "none", mails });
  await server.stop();
  return accepting;
}

async function sendTo(place: Place, load: Load, mails: SpooledMails): Promise<AcceptRun> {
  const server = await startServer(place);
  try {
    const asked = { url: server.url, token: makeToken(place) };
    const watch = watchMemory(server);
    const begun = performance.now();
    const path = "/api/v1/arrivals?door=support";
    const { accepting, locations } = await submitMails({ ...load, ...asked, path, mails });
    const waiting = await waitUntilJudged(asked);
    const judgedAfterSeconds = (performance.now() - begun) / 1000;
    const mostMemory = watch.end();
    const found = new Map((await listAll(asked)).map(({ id, state }) => [id, state]));
    const acknowledged = locations.map((location) => location.slice(location.lastIndexOf("/") + 1));
    const states = Map.groupBy(found.values(), (state) => state);
    await rest();
    return {
      engine: place.name,
      megabytes: mails.lengths.reduce((sum, length) => sum + length, 0) / 1e6,
      accepting,
      lost: acknowledged.filter((id) => (found.get(id) ?? "waiting") === "waiting").length,
      states: Object.fromEntries([...states].map(([state, all]) => [state, all.length])),
      judgedAfterSeconds,
      judgedPerSecond: (found.size - waiting) / judgedAfterSeconds,
      mostMemory,
      idleMemory: server.measureMemory(),
    };
  } finally {
    await server.stop();
  }
}

/** Gives how many still wait when the time is over. */
async function waitUntilJudged(asked: Asked): Promise<number> {
  const end = performance.now() + longestJudgingSeconds * 1000;
  let told = 0;
  while (performance.now() < end) {
    const { arrivals } = await askPage(asked, "?state=waiting&limit=200");
    if (arrivals.length === 0) return 0;
    if (performance.now() - told > 10_000) {
      told = performance.now();
      const some = arrivals.length === 200 ? "200 or more" : String(arrivals.length);
      process.stderr.write(`  ${some} wait to be judged …\n`);
    }
    await wait(500);
  }
  return (await listAll(asked, "&state=waiting")).length;
}

async function listAll(asked: Asked, filter = ""): Promise<readonly ListedArrival[]> {
  const all: ListedArrival[] = [];
  let after = "";
  do {
    const { arrivals, next } = await askPage(asked, `?limit=200${filter}${after}`);
    all.push(...arrivals);
    after = next === undefined ? "" : `&after=${next}`;
  } while (after !== "");
  return all;
}

interface ArrivalPage {
  readonly arrivals: readonly ListedArrival[];
  readonly next?: string;
}

async function askPage(asked: Asked, query: string): Promise<ArrivalPage> {
  return (await ask(asked, `/api/v1/arrivals${query}`)).body as ArrivalPage;
}

function watchMemory(server: RunningServer): { readonly end: () => Memory } {
  let most = server.measureMemory();
  const timer = setInterval(() => {
    const now = server.measureMemory();
    if (now.proportional > most.proportional) most = now;
  }, 500);
  return {
    end() {
      clearInterval(timer);
      return most;
    },
  };
}
