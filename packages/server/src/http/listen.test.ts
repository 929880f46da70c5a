import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { after, test } from "node:test";
import { doors } from "@doorward/core";
import { listArrivals } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { routes } from "../contract/routes.ts";
import { answerEvents } from "./answer-events.ts";
import { makeApp } from "./app.ts";
import { listen, type Listening } from "./listen.ts";
import { believe, useApp } from "./app.test-support.ts";

const limits = {
  mostBytes: 300_000,
  mostConnections: 20,
  idleMs: 150,
  graceMs: 200,
  leastBytesPerSecond: 1000,
  headersMs: 200,
  stalledMs: 200,
};
const app = useApp({ limits });
let listening: Promise<Listening> | undefined;
after(async () => await (await listening)?.close(0));

async function dial(): Promise<Socket> {
  listening ??= listen({ app: app().app, host: "127.0.0.1", port: 0, limits: app().services.limits });
  const { port } = await listening;
  return connect(port, "127.0.0.1");
}

const head = (more: string) =>
  `PUT /api/v1/arrivals?door=support HTTP/1.1\r\nHost: a\r\nX-Test-Role: admin\r\n${more}\r\n`;

/** Writes piece by piece and gives all that is answered until the server hangs up. */
async function talk(pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>): Promise<string> {
  const socket = await dial();
  socket.on("error", () => undefined);
  const answer = readAll(socket);
  for await (const piece of pieces) {
    if (socket.destroyed) break;
    socket.write(piece);
  }
  return await answer;
}

async function readAll(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("latin1");
  socket.on("data", (piece) => {
    text += String(piece);
    // One answer is enough; connections that are kept alive would wait.
    if (/\r\nconnection: keep-alive/iu.test(text) && text.includes("\r\n\r\n")) socket.end();
  });
  await new Promise((resolve) => socket.once("close", resolve));
  return text;
}

async function* every(ms: number, most: number, piece: string): AsyncGenerator<string> {
  for (let turn = 0; turn < most; turn += 1) {
    yield piece;
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
}

async function* inTurn(...parts: (string | AsyncIterable<string>)[]): AsyncGenerator<string> {
  for (const part of parts)
    if (typeof part === "string") yield part;
    else yield* part;
}

async function countArrivals(): Promise<number> {
  const { database } = app().services;
  return (await listArrivals(database, { doors, limit: 200 })).arrivals.length;
}

async function countRows(table: "uploads" | "blob_chunks" | "blobs"): Promise<number> {
  return (await app().services.database.sql.selectFrom(table).selectAll().execute()).length;
}

test("a file is accepted over the line, in one piece or in chunks", async () => {
  const whole = await talk([head("Content-Length: 5\r\n"), "hello"]);
  assert.match(whole, /^HTTP\/1\.1 202 /u);
  const chunked = await talk([head("Transfer-Encoding: chunked\r\n"), "3\r\nhel\r\n", "2\r\nlo\r\n0\r\n\r\n"]);
  assert.match(chunked, /^HTTP\/1\.1 202 /u);
  assert.match(chunked, /\r\nlocation: \/api\/v1\/arrivals\//u);
});

test("hostile bodies are refused and leave nothing", async () => {
  const before = await Promise.all([countArrivals(), countRows("blobs"), countRows("blob_chunks")]);
  const tooLarge = await talk([head("Content-Length: 300001\r\n")]);
  assert.match(tooLarge, /^HTTP\/1\.1 413 .*"code":"too-large"/su);
  const grows = await talk(
    inTurn(head("Transfer-Encoding: chunked\r\n"), every(0, 40, `2710\r\n${"x".repeat(10_000)}\r\n`)),
  );
  assert.match(grows, /^HTTP\/1\.1 413 /u);
  const idle = await talk([head("Content-Length: 100\r\n"), "only this"]);
  assert.match(idle, /^HTTP\/1\.1 408 .*"code":"too-slow"/su);
  const trickle = await talk(inTurn(head("Content-Length: 100000\r\n"), every(20, 200, "x")));
  assert.match(trickle, /^HTTP\/1\.1 408 /u);
  assert.deepEqual(await Promise.all([countArrivals(), countRows("blobs"), countRows("blob_chunks")]), before);
});

test("an upload that breaks off leaves nothing and is no fault of ours", async () => {
  const before = await countArrivals();
  const socket = await dial();
  socket.write(head("Content-Length: 200000\r\n"));
  socket.write("x".repeat(100_000));
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  const isLogged = () => app().logged.some((entry) => entry.kind === "request" && entry.status === 400);
  for (let turn = 0; turn < 200 && !isLogged(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.equal(isLogged(), true);
  assert.equal(await countArrivals(), before);
  assert.deepEqual([await countRows("uploads"), app().logged.filter(({ kind }) => kind === "fault")], [0, []]);
});

test("headers that come too slowly, are too large or make no request are refused", async () => {
  const slow = await talk(inTurn("GET /health HTTP/1.1\r\nHost: a\r\n", every(50, 200, "X-A: b\r\n")));
  assert.match(slow, /^HTTP\/1\.1 408 /u);
  const large = await talk([`GET /health HTTP/1.1\r\nHost: a\r\nX-A: ${"b".repeat(20_000)}\r\n\r\n`]);
  assert.match(large, /^HTTP\/1\.1 431 .*application\/problem\+json/su);
  assert.match(await talk(["GET /health HTTP/1.1\r\nConnection: close\r\n\r\n"]), /^HTTP\/1\.1 400 /u);
  assert.match(await talk(["nonsense\r\n\r\n"]), /^HTTP\/1\.1 400 .*"code":"not-valid"/su);
  const both = head("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n");
  assert.match(await talk([both, "0\r\n\r\nGET /health HTTP/1.1\r\nHost: a\r\n\r\n"]), /^HTTP\/1\.1 400 /u);
  assert.match(await talk([head("Content-Length: 5\r\nContent-Length: 6\r\n"), "hello"]), /^HTTP\/1\.1 400 /u);
  assert.match(await talk([head("Transfer-Encoding: chunked, identity\r\n"), "0\r\n\r\n"]), /^HTTP\/1\.1 [45]0[01] /u);
});

test("clients that say nothing and do not hang up lose their places", async () => {
  await (await listening)?.close(0);
  listening = listen({ app: app().app, host: "127.0.0.1", port: 0, limits: app().services.limits });
  const { port } = await listening;
  const silent = Array.from({ length: limits.mostConnections }, () =>
    connect({ port, host: "127.0.0.1", allowHalfOpen: true }).on("error", () => undefined),
  );
  await Promise.all(silent.map((socket) => new Promise((resolve) => socket.once("end", resolve).resume())));
  let answer = "";
  for (let turn = 0; turn < 100 && answer === ""; turn += 1) {
    answer = await talk(["GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"]);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.match(answer, /^HTTP\/1\.1 200 /u);
  for (const socket of silent) socket.destroy();
});

test("a client that asks and does not read is hung up on", async () => {
  const over: string[] = [];
  const endless = defineRoute({
    id: "endless-get",
    method: "get",
    path: "/endless",
    summary: "Never ends.",
    allows: "anyone",
    answers: { 200: { describes: "Bytes.", body: "bytes" } },
    handle: async () => ({ status: 200, body: pour() }),
  });
  async function* pour(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield Buffer.alloc(65_536);
    } finally {
      over.push("hung up");
    }
  }
  const { services } = app();
  const own = makeApp({ routes: [endless], services, authenticate: believe });
  const server = await listen({ app: own, host: "127.0.0.1", port: 0, limits: services.limits });
  const socket = connect(server.port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write("GET /endless HTTP/1.1\r\nHost: a\r\n\r\n");
  socket.pause();
  for (let turn = 0; turn < 500 && over.length === 0; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  assert.deepEqual(over, ["hung up"]);
  socket.destroy();
  await server.close(0);
});

test("events end when the server closes, and what is under way ends first", async () => {
  const { services } = app();
  const stopping = new AbortController();
  const own = makeApp({ routes, services: { ...services, stopping: stopping.signal }, authenticate: believe });
  const server = await listen({ app: own, host: "127.0.0.1", port: 0, limits: services.limits });
  const socket = connect(server.port, "127.0.0.1");
  let text = "";
  socket.on("data", (piece) => (text += String(piece)));
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.write("GET /api/v1/events HTTP/1.1\r\nHost: a\r\nX-Test-Role: admin\r\nConnection: close\r\n\r\n");
  while (!text.includes("event: begin")) await new Promise((resolve) => setTimeout(resolve, 5));
  stopping.abort();
  await server.close(60_000);
  await closed;
  assert.match(text, /\r\n0\r\n\r\n$/u);
});

test("followers who leave are forgotten", async () => {
  let ended = 0;
  const { services } = app();
  const followers = { ...services.followers, follow: () => () => void (ended += 1) };
  const leave = new AbortController();
  const request = { actor: undefined, isStillAllowed: async () => true, signal: leave.signal };
  const answer = await answerEvents({ begin: async () => [], tell: () => [] }, request, { ...services, followers });
  leave.abort();
  const pieces = (answer.body as AsyncIterable<string>)[Symbol.asyncIterator]();
  while ((await pieces.next()).done !== true);
  assert.equal(ended, 1);
});
