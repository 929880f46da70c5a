import { request, type IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { paceLooks } from "../../packages/console/src/shared/api/pace-looks.ts";
import { listProcesses, measureProcessorSeconds } from "../scan/process-tree.ts";
import { ask, makeToken, type Asked } from "../serve/ask.ts";
import type { Place } from "../serve/places.ts";
import type { RunningServer } from "../serve/run-server.ts";
import { spoolMails } from "../serve/spool-mails.ts";
import { submitMails } from "../serve/submit-mails.ts";

/** What open consoles cost the server while mails are judged. */
export interface LiveRun {
  readonly consoles: number;
  readonly seconds: number;
  readonly mailsPerSecond: number;
  /** Events that the consoles heard, all together. */
  readonly heard: number;
  /** Looks at the queue that the events made them take, all together. */
  readonly looks: number;
  /** Processor time of the server's own process, in parts of a core, without any console and with all of them. */
  readonly withoutConsoles: number;
  readonly withConsoles: number;
}

const load = { perSecond: 2, seconds: 40, connections: 4 };
/** One asker may hold a tenth of the places, so each token stands for several people. */
const tokens = 5;
const consolesEach = 10;
const queue = "/api/v1/cases?state=open&assignee=nobody&order=newest&limit=100";

/** Sends the same mails twice: while nobody looks, and while many consoles follow. */
export async function measureLive(server: RunningServer, place: Place, cache: string): Promise<LiveRun> {
  const path = "/api/v1/arrivals?door=support";
  const sender = { url: server.url, token: makeToken(place) };
  const mails = spoolMails(load.perSecond * load.seconds, cache);
  const measure = async () => {
    const before = measureServer(server);
    await submitMails({ ...load, ...sender, path, mails });
    await wait(5000);
    return (measureServer(server) - before) / (load.seconds + 5);
  };
  await measure();
  const withoutConsoles = await measure();
  const askers = Array.from({ length: tokens }, () => ({ url: server.url, token: makeToken(place) }));
  const consoles = askers.flatMap((asker) => Array.from({ length: consolesEach }, () => openConsole(asker)));
  await wait(8000);
  const withConsoles = await measure();
  for (const { end } of consoles) end();
  return {
    consoles: consoles.length,
    seconds: load.seconds,
    mailsPerSecond: load.perSecond,
    heard: consoles.reduce((sum, { count }) => sum + count().heard, 0),
    looks: consoles.reduce((sum, { count }) => sum + count().looks, 0),
    withoutConsoles,
    withConsoles,
  };
}

/** The process that serves is the one that has the others below it, of which those that judge are not counted. */
function measureServer({ processId }: RunningServer): number {
  const [starter = processId, serving = starter] = listProcesses(processId);
  return measureProcessorSeconds(starter) + (serving === starter ? 0 : measureProcessorSeconds(serving));
}

interface OpenConsole {
  readonly count: () => { readonly heard: number; readonly looks: number };
  readonly end: () => void;
}

/** Does what the queue of the console does: holds one line, and looks at the top of the queue at the console's own pace. */
function openConsole(asked: Asked): OpenConsole {
  let heard = 0;
  let looked = 0;
  const looks = paceLooks();
  const look = () => {
    looked += 1;
    void ask(asked, queue).catch(() => undefined);
  };
  const line = request(
    `${asked.url}/api/v1/events`,
    { headers: { authorization: `Bearer ${asked.token}` } },
    (answer) =>
      follow(answer, (isWaiting) => {
        heard += 1;
        if (!isWaiting) looks.ask(look);
      }),
  );
  line.on("error", () => undefined);
  line.end();
  return {
    count: () => ({ heard, looks: looked }),
    end() {
      looks.end();
      line.destroy();
    },
  };
}

function follow(answer: IncomingMessage, hear: (isWaiting: boolean) => void): void {
  if (answer.statusCode !== 200) throw new Error(`A console may not follow: ${String(answer.statusCode)}.`);
  answer.setEncoding("utf8");
  answer.on("error", () => undefined);
  answer.on("data", (text: string) => {
    for (const line of text.split("\n")) if (line.startsWith("data:")) hear(line.includes('"state":"waiting"'));
  });
}
