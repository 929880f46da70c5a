import assert from "node:assert/strict";
import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { after, before as beforeAll, test } from "node:test";
import { listFeeds, listViewerDays, readIntakeState } from "@doorward/store";
import { testNetwork } from "../../services.test-support.ts";
import { until, useIntake } from "../running.test-support.ts";

// A vendor on this machine: the address that is asked is the vendor's, and leads here.
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
const asked: { readonly host: string; readonly path: string; readonly authorization: string | undefined }[] = [];
const vendor = createServer((request, response) => answer(request, response));
const now = Date.parse("2026-11-26T12:00:00Z");
const intake = useIntake({
  now: () => new Date(now),
  network: {
    ...testNetwork,
    async fetch(url, { headers, signal }) {
      asked.push({ host: url.hostname, path: `${url.pathname}${url.search}`, authorization: headers["authorization"] });
      return await askHere(`${url.pathname}${url.search}`, headers, signal);
    },
  },
});
beforeAll(() => void vendor.listen(0, "127.0.0.1"));
after(() => void vendor.close());

async function askHere(
  path: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  const { port } = vendor.address() as AddressInfo;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  get({ host: "127.0.0.1", port, path, headers, signal }, resolve).on("error", reject);
  const told = await promise;
  return new Response(Readable.toWeb(told) as ReadableStream<Uint8Array>, { status: told.statusCode ?? 0 });
}

const sendJson = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
const span = { from: "2026-11-01", until: "2026-11-30" };
const countDays = async () =>
  (await listViewerDays(intake().services.database, span)).reduce((sum, { views }) => sum + views, 0);

const opened = (id: string, minute: number) => ({
  id,
  timestamp: `2026-11-26T11:${String(minute).padStart(2, "0")}:00Z`,
  user_id: "31",
  method: "GET",
  url: "/api/v2/users/9001.json",
  status: 200,
  ip_address: "203.0.113.7",
});

test("Zendesk's access log is loaded page by page, counted once, and gone on with where it ended", async () => {
  answer = (request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://vendor");
    const isSecond = searchParams.get("page[after]") === "two";
    sendJson(response, {
      access_logs: isSecond ? [opened("b", 20)] : [opened("a", 10)],
      meta: isSecond ? { has_more: false } : { has_more: true, after_cursor: "two" },
    });
  };
  const before = await countDays();
  const settings = { vendor: "zendesk", account: "company", user: "ann@company.example", everySeconds: 1, daysBack: 7 };
  const { id } = await intake().connect("access-pull", settings, { token: "secret" });
  await until(async () => (await countDays()) - before === 2, "both pages are kept");
  await until(() => asked.filter(({ path }) => path.includes("page%5Bafter%5D")).length >= 2, "it is loaded again");
  assert.equal((await countDays()) - before, 2);
  assert.deepEqual(new Set(asked.map(({ host }) => host)), new Set(["company.zendesk.com"]));
  assert.equal(asked[0]?.authorization, `Basic ${Buffer.from("ann@company.example/token:secret").toString("base64")}`);
  assert.match(decodeURIComponent(asked[0]?.path ?? ""), /filter\[start\]=2026-11-19T12:00:00/u);
  const later = asked.find(({ path }) => decodeURIComponent(path).includes("filter[start]=2026-11-26T11:10:00"));
  assert.ok(later, "the second look begins ten minutes before the last entry");
  const state = (await readIntakeState(intake().services.database, id)) as { readonly until: string };
  assert.equal(state.until, "2026-11-26T11:20:00.000Z");
});

test("Okta's System Log is loaded, and a refusal is told and tried again", async () => {
  let isRefused = true;
  answer = (_request, response) => {
    if (isRefused) sendJson(response, { errorCode: "E0000047" }, 429);
    else
      sendJson(response, [
        {
          uuid: "o-1",
          published: "2026-11-26T11:30:00.000Z",
          eventType: "user.session.start",
          outcome: { result: "SUCCESS" },
          actor: { alternateId: "bo@company.example" },
          client: { ipAddress: "198.51.100.4", geographicalContext: { country: "Philippines" } },
        },
      ]);
  };
  const settings = { vendor: "okta", host: "company.okta.com", everySeconds: 1, daysBack: 1 };
  const { id } = await intake().connect("access-pull", settings, { token: "secret" });
  await until(async () => (await intake().find(id)).health.failures > 0, "the refusal is told");
  assert.match((await intake().find(id)).health.failure ?? "", /company\.okta\.com answered 429/u);
  isRefused = false;
  await until(async () => (await intake().find(id)).health.arrivals > 0, "it is tried again");
  const feeds = await listFeeds(intake().services.database, new Date(now));
  assert.ok(feeds.some(({ source, what }) => source === "okta" && what === "events"));
  assert.ok(asked.some(({ host, authorization }) => host === "company.okta.com" && authorization === "SSWS secret"));
});

test("what is no page of a log is told, and nothing of it is kept", async () => {
  answer = (_request, response) => void sendJson(response, { hello: "<script>" });
  const before = await countDays();
  const settings = { vendor: "zendesk", account: "other", everySeconds: 1, daysBack: 1 };
  const { id } = await intake().connect("access-pull", settings, { token: "secret" });
  await until(async () => (await intake().find(id)).health.failures > 0, "it is told");
  assert.match((await intake().find(id)).health.failure ?? "", /no page of its access log/u);
  assert.equal(await countDays(), before);
  assert.deepEqual(intake().problems, []);
});
