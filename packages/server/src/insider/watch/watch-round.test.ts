import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { completeInsiderSettings } from "@doorward/core";
import {
  decideCases,
  findAccessCase,
  findArrival,
  findCase,
  fireCanaryTest,
  listAccessCases,
  listCanaryTests,
  placeCanary,
  readFacts,
  readVerdict,
  writeSetting,
  type AccessCase,
} from "@doorward/store";
import { openServices, type TestServices } from "../../services.test-support.ts";
import { judgeAccessAgain } from "../judge-access-again.ts";
import { customerOf, makeRoster, makeWork, nameAgent, openOffice, type Office } from "../office.test-support.ts";
import { dayOf } from "../read-span.ts";
import { tellFeeds } from "../tell-feeds.ts";
import { measureOne } from "./measure-one.ts";
import { watchRound } from "./watch-round.ts";

const agents = 24;
const days = 72;
const dayMs = 86_400_000;
let opened: TestServices | undefined;
let office: Office;
/** Noon of the last day. */
let now = 0;

before(async () => {
  opened = await openServices({ now: () => new Date(now) });
  const { database } = opened.services;
  office = openOffice(database, database);
  await office.keep(makeRoster(agents), office.day(0));
  for (let from = 0; from < days; from += 24)
    await office.keep(makeWork({ agents, from, until: from + 24 }), office.day(from + 24));
  now = office.day(days) + 12 * 3_600_000;
});
after(async () => await opened?.close());

function services() {
  assert.ok(opened);
  return opened.services;
}

const look = async (at = now) => await watchRound(services(), new Date(at));
const cases = async () => await listAccessCases(services().database, 100);
const findOf = async (agent: number) =>
  (await cases()).filter(({ viewers }) => viewers.includes(office.keyOf(nameAgent(agent))));
const verdictOf = async (id: string) => (await readVerdict(services().database, id, ["insider"]))?.verdict;
const turnAlerts = async (alertsOn: boolean) => {
  await writeSetting(
    services().database,
    "insider",
    completeInsiderSettings({ alertsOn, customers: 500_000 }),
    new Date(now),
  );
  services().watching.forget();
};
async function decide({ id }: AccessCase, at: number): Promise<void> {
  const said = { decision: "allowed", reason: "They work on one request.", evidence: [] } as const;
  await decideCases(services().database, { ids: [id], doors: ["insider"], by: "user:1", at: new Date(at), ...said });
}

test("usual work is no case, and the same round again changes nothing", async () => {
  assert.equal((await look()).opened, 0);
  assert.deepEqual(await cases(), []);
  assert.deepEqual(await look(), { ...(await look()), opened: 0, judgedAgain: 0 });
});

test("while alerts are off, a slow thief is no case", async () => {
  const stolen = Array.from({ length: 10 }, (_, day) =>
    office.viewUnasked(
      nameAgent(3),
      days - 10 + day,
      Array.from({ length: 6 }, (_each, at) => `stolen ${String(day)} ${String(at)}`),
    ),
  );
  await office.keep(stolen.flat(), now - 3_600_000);
  services().watching.forget();
  assert.equal((await look()).opened, 0);
  assert.deepEqual(await cases(), []);
});

test("with alerts on, the slow thief is one case, also when two servers look at once", async () => {
  await turnAlerts(true);
  const [one, other] = await Promise.all([look(), look()]);
  assert.equal(one.opened + other.opened, 1);
  const [own, ...others] = await cases();
  assert.ok(own);
  assert.deepEqual([own.viewers, own.state, others.length], [[office.keyOf(nameAgent(3))], "open", 0]);
  const verdict = await verdictOf(own.id);
  assert.ok(verdict);
  assert.ok(verdict.findings.some(({ rule }) => rule === "access/views-beyond-chance"));
  assert.match(verdict.because, /where \d+(?:\.\d)? were expected/u);
  assert.ok(!JSON.stringify(verdict).includes("agent-"));
  assert.match(verdict.arrival.name, /^Viewer [0-9a-f]{4}…$/u);
  assert.ok((await readFacts(services().database, own.id, ["insider"]))?.includes(office.keyOf(nameAgent(3))));
});

test("a case that is open is judged again only when there is something new to tell", async () => {
  assert.deepEqual(await look(), { ...(await look()), opened: 0, judgedAgain: 0 });
  await office.keep(office.viewUnasked(nameAgent(3), days, ["stolen later 1", "stolen later 2"]), now);
  services().watching.forget();
  const told = await look(now + 3_600_000);
  assert.deepEqual([told.opened, told.judgedAgain], [0, 1]);
});

test("a surge of a whole site is no case", async () => {
  await office.keep(makeWork({ agents, from: days, until: days + 2, surge: 2 }), office.day(days + 2));
  now = office.day(days + 2) + 12 * 3_600_000;
  services().watching.forget();
  assert.equal((await look()).opened, 0);
});

test("who opens a planted customer is a case at once, unless it is a test that was announced", async () => {
  const { database } = services();
  const about = { band: 9, label: "Harbour", by: "user:1", at: new Date(now - 7_200_000) };
  const canaryId = await placeCanary(database, { keys: [customerOf("harbour")], ...about });
  await fireCanaryTest(database, { canaryId, by: "user:1", at: new Date(now - 7_200_000) });
  const view = (agent: number, minutes: number) => ({
    ...office.viewUnasked(nameAgent(agent), 0, ["harbour"])[0],
    observedAt: now - minutes * 60_000,
  });
  await office.keep([view(4, 90)] as never, now - 90 * 60_000);
  services().watching.forget();
  const span = { from: dayOf(now - dayMs), until: dayOf(now) };
  await measureOne(
    database,
    { viewer: office.keyOf(nameAgent(4)), ...span },
    await services().watching.count(new Date(now)),
  );
  assert.equal((await listCanaryTests(database))[0]?.seenAt, null, "who looks at a viewer settles no test");
  await look();
  assert.deepEqual(await findOf(4), []);
  assert.equal((await listCanaryTests(database))[0]?.seenAt?.getTime(), now - 90 * 60_000);
  await office.keep([view(6, 5)] as never, now - 5 * 60_000);
  services().watching.forget();
  await look();
  const [own] = await findOf(6);
  assert.ok(own);
  assert.ok((await verdictOf(own.id))?.findings.some(({ rule }) => rule === "access/opened-canary"));
  assert.deepEqual(await findOf(4), []);
});

test("a ticket that is made after the view is no reason, and is noticed", async () => {
  const customers = ["after 1", "after 2", "after 3", "after 4"];
  const views = office.viewUnasked(nameAgent(8), days + 1, customers);
  const tickets = customers.map((customer, at) => ({
    ...office.assign(nameAgent(8), office.day(days + 1) + 15 * 3_600_000 + at, customer),
    by: nameAgent(8),
    change: "created" as const,
  }));
  await office.keep([...views, ...tickets], now);
  await look();
  const [own] = await findOf(8);
  assert.ok(own);
  assert.ok((await verdictOf(own.id))?.findings.some(({ rule }) => rule === "access/ticket-made-after-view"));
});

test("viewers of one site who share customers are one case", async () => {
  const shared = Array.from({ length: 12 }, (_, at) => `shared ${String(at)}`);
  const ring = [11, 13, 15].flatMap((agent) => office.viewUnasked(nameAgent(agent), days + 1, shared));
  await office.keep(ring, now);
  services().watching.forget();
  await look();
  const [own, ...others] = await findOf(11);
  assert.ok(own);
  assert.equal(others.length, 0);
  assert.deepEqual(own.viewers, [11, 13, 15].map((agent) => office.keyOf(nameAgent(agent))).toSorted());
  assert.match((await verdictOf(own.id))?.because ?? "", /^3 viewers of one place are looked at together\. /u);
  assert.ok((await verdictOf(own.id))?.findings.some(({ rule }) => rule === "access/shared-customers"));
});

test("what was decided opens nothing anew, and what comes later does", async () => {
  const [ring] = await findOf(13);
  assert.ok(ring);
  await decide(ring, now + 60_000);
  assert.equal((await look(now + 120_000)).opened, 0);
  const shared = Array.from({ length: 12 }, (_, at) => `later ${String(at)}`);
  const again = [11, 13, 15].flatMap((agent) => office.viewUnasked(nameAgent(agent), days + 3, shared));
  now = office.day(days + 3) + 20 * 3_600_000;
  await office.keep(again, now);
  services().watching.forget();
  assert.equal((await look()).opened, 1);
  assert.deepEqual((await findOf(13)).map(({ state }) => state).toSorted(), ["decided", "open"]);
});

test("tickets that come late explain the views, and the case says so", async () => {
  const own = (await findOf(15)).find(({ state }) => state === "open");
  assert.ok(own);
  const tickets = [11, 13, 15].flatMap((agent) =>
    Array.from({ length: 12 }, (_, at) => ({
      ...office.assign(nameAgent(agent), office.day(days + 3), `later ${String(at)}`),
      ticket: `T-later-${String(agent)}-${String(at)}`,
    })),
  );
  await office.keep(tickets, now + 60_000);
  services().watching.forget();
  await look(now + 120_000);
  assert.equal((await verdictOf(own.id))?.verdict, "clear");
  assert.equal((await findCase(services().database, own.id, ["insider"]))?.outcome, "clear");
  assert.equal((await findAccessCase(services().database, own.id))?.state, "open");
});

test("a case is judged again by what was kept of it", async () => {
  const { database } = services();
  const [own] = await findOf(3);
  const arrival = await findArrival(database, own?.id ?? "", ["insider"]);
  assert.ok(arrival);
  const again = await judgeAccessAgain(arrival, database);
  assert.ok(again.kind === "judged");
  const kept = await verdictOf(arrival.id);
  assert.deepEqual([again.verdict.because, again.verdict.findings], [kept?.because, kept?.findings]);
});

test("while tickets do not come in, counts say nothing and open no case", async () => {
  const later = [days + 6, days + 7, days + 8];
  const stolen = later.flatMap((day) =>
    office.viewUnasked(
      nameAgent(10),
      day,
      Array.from({ length: 12 }, (_, at) => `silent ${String(day)} ${String(at)}`),
    ),
  );
  now = office.day(days + 8) + 20 * 3_600_000;
  await office.keep(stolen, now);
  services().watching.forget();
  assert.equal((await look()).opened, 0);
  assert.deepEqual(await findOf(10), []);
  const { feeds } = await tellFeeds(services());
  const tickets = feeds.find(({ what }) => what === "tickets");
  assert.match(tickets?.says ?? "", /^No changes of tickets from desk for \d+ hours: counts are suspended\.$/u);
});
