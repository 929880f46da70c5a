// Sends mails at a steady pace and tells how it went. Started by submit-mails.ts, so that it has a process of its own.
import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { readMails } from "./spool-mails.ts";
import type { SendOrder, SentMails } from "./submit-mails.ts";

const { url, token, perSecond, connections, mails, path } = JSON.parse(process.argv[2] ?? "{}") as SendOrder;
const agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections });
const longestMs = 60_000;

const bodies = readMails(mails);
const sent: { at: number; ms: number; location: string | undefined; fault: string | undefined }[] = [];
const under: Promise<void>[] = [];
const begun = performance.now() + 500;
let next = 0;
let latest = 0;
while (next < bodies.length) {
  const now = performance.now() - begun;
  for (; next < bodies.length && (next * 1000) / perSecond <= now; next += 1) {
    const planned = begun + (next * 1000) / perSecond;
    latest = Math.max(latest, performance.now() - planned);
    under.push(send(bodies[next] ?? Buffer.alloc(0), planned));
  }
  await wait(1);
}
await Promise.all(under);
agent.destroy();
const result: SentMails = {
  ms: sent.map(({ ms }) => ms),
  locations: sent.flatMap(({ location }) => location ?? []),
  faults: sent.flatMap(({ fault }) => fault ?? []),
  seconds: (performance.now() - begun) / 1000,
  latestSend: latest,
};
process.stdout.write(JSON.stringify(result));

/** Counted from the moment it should have been sent, so that a server that stands still is not asked less. */
async function send(body: Buffer, planned: number): Promise<void> {
  const key = randomUUID();
  let outcome = await put(body, key);
  // A server may close an idle connection in the moment in which it is used again; its key makes sending again harmless.
  if (outcome.isStale) outcome = await put(body, key);
  const { location, fault } = outcome;
  sent.push({ at: planned - begun, ms: performance.now() - planned, location, fault });
}

interface Outcome {
  readonly location: string | undefined;
  readonly fault: string | undefined;
  readonly isStale: boolean;
}

async function put(body: Buffer, key: string): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const headers = {
    authorization: `Bearer ${token}`,
    "content-type": "message/rfc822",
    "content-length": body.length,
    "idempotency-key": key,
  };
  const asking = request(`${url}${path}`, { method: "PUT", agent, headers, timeout: longestMs }, (answer) => {
    const { statusCode } = answer;
    const { location } = answer.headers;
    const fault = statusCode === 202 ? undefined : `status ${String(statusCode)}`;
    answer.resume();
    answer.on("end", () => resolve({ location: fault === undefined ? location : undefined, fault, isStale: false }));
  });
  asking.on("timeout", () => asking.destroy(new Error("no answer in time")));
  asking.on("error", (error: NodeJS.ErrnoException) => {
    const isStale = asking.reusedSocket && error.code === "ECONNRESET";
    resolve({ location: undefined, fault: error.message, isStale });
  });
  asking.end(body);
  return await promise;
}
