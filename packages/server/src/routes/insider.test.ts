import assert from "node:assert/strict";
import { test } from "node:test";
import { completeInsiderSettings, type AccessRecord } from "@doorward/core";
import { createUser, hashActor, listAccessCases, writeSetting } from "@doorward/store";
import { useApp, type TestApp } from "../http/app.test-support.ts";
import { auditOf, problemOf, readBody, sendJson } from "../http/ask.test-support.ts";
import { firstDay, makeRoster, makeWork, nameAgent, openOffice } from "../insider/office.test-support.ts";
import { watchRound } from "../insider/watch/watch-round.ts";

const dayMs = 86_400_000;
const agents = 12;
const days = 40;
let clock = firstDay + days * dayMs + 12 * 3_600_000;
const ids = { case: "", viewer: "" };
const app = useApp({ now: () => new Date((clock += 1000)), fill });
const ask = async (role: "admin" | "analyst" | "auditor", path: string, body?: unknown, method = "POST") =>
  await app().ask(role, `/api/v1${path}`, body === undefined ? {} : sendJson(body, method));
const tell = async (...given: Parameters<typeof ask>) => await readBody(await ask(...given));
const countCanaries = ({ views }: { views: { isCanary: boolean }[] }) => views.filter((view) => view.isCanary).length;

/** An office in which one agent opened somebody who does not exist; the analyst of the desk is on its roster too. */
async function fill({ services: { database } }: TestApp): Promise<void> {
  const office = openOffice(database, database);
  const grant = {
    kind: "grant",
    id: "g-1",
    actor: nameAgent(2),
    access: "refunds",
    source: "panel",
    from: firstDay,
    lastUsedAt: firstDay,
  } as const;
  const seat = {
    kind: "viewer",
    actor: "seat-1",
    at: firstDay,
    team: "cards",
    vendor: "Outsource",
    duty: "agent",
    leavesAt: firstDay + (days + 5) * dayMs,
  } as const;
  const analyst = {
    kind: "viewer",
    actor: "ann@company.example",
    at: firstDay,
    team: "risk",
    duty: "administrator",
  } as const;
  const context: readonly AccessRecord[] = [...makeRoster(agents), grant, seat, analyst];
  await office.keep(context, office.day(0));
  await office.keep(makeWork({ agents, from: 0, until: days }), office.day(days));
  ids.viewer = office.keyOf(nameAgent(5));
}

test("a canary is placed without its id being kept, and who opens it is a case", async () => {
  const { database } = app().services;
  const placed = await tell("admin", "/access/canaries", { customer: "C-900417", name: "Harbour", band: 9 });
  assert.deepEqual([placed.state, placed.hits, placed.test], ["planted", 0, null]);
  assert.match(
    await problemOf(await ask("admin", "/access/canaries", { customer: "C-900417", name: "x", band: 9 })),
    /^409/u,
  );
  const row = JSON.stringify({
    event_id: "canary-1",
    observed_at: new Date(clock - 3_600_000).toISOString(),
    actor: nameAgent(5),
    action: "view",
    customer: "C-900417",
  });
  await app().ask("analyst", "/api/v1/access?source=panel", { method: "POST", body: row });
  assert.equal((await watchRound(app().services, new Date(clock))).opened, 1);
  const [own] = await listAccessCases(database, 10);
  assert.deepEqual(own?.viewers, [ids.viewer]);
  ids.case = own?.id ?? "";
  const { canaries } = await tell("analyst", "/access/canaries");
  assert.deepEqual([canaries[0].hits, canaries[0].name], [1, "Harbour"]);
  const { until } = await tell("admin", `/access/canaries/${placed.id}/test`, {});
  assert.ok(Date.parse(until) > clock);
  const retired = await tell("admin", `/access/canaries/${placed.id}/retire`, { because: "It is known by now." });
  assert.deepEqual([retired.state, retired.retiredBecause], ["retired", "It is known by now."]);
  const { run } = database.engine;
  for (const table of ["canaries", "canary_keys", "access_events"])
    assert.ok(!JSON.stringify(await run(`select to_jsonb(t) as row from ${table} t`)).includes("C-900417"), table);
});

test("a plan of canaries follows the arithmetic of chance", async () => {
  const asked = { customers: 1_000_000, pools: [{ band: 9, size: 50_000 }], views: 2000, wanted: 0.9 };
  const { pools } = await tell("analyst", "/access/canaries/plan", asked);
  assert.deepEqual(
    pools.map(({ band, needed }: { band: number | null; needed: number }) => [band, needed]),
    [
      [9, 57],
      [null, 1151],
    ],
  );
});

test("the case has the views without a reason, and the auditor is not told which is a canary", async () => {
  const own = await tell("analyst", `/access/cases/${ids.case}`);
  assert.deepEqual([own.viewers.length, own.viewers[0].caseId], [1, ids.case]);
  assert.ok(own.sentence.length > 0);
  assert.equal(countCanaries(own), 1);
  assert.equal(countCanaries(await tell("auditor", `/access/cases/${ids.case}`)), 0);
  assert.equal((await ask("analyst", "/access/cases/0198c0de-0000-7000-8000-0000000000ff")).status, 404);
  const verdict = await tell("analyst", `/arrivals/${ids.case}`);
  assert.deepEqual([verdict.door, verdict.arrival.kind], ["insider", "access"]);
  assert.equal((await app().ask("support", `/api/v1/arrivals/${ids.case}`)).status, 404);
});

test("a name is told to who asked, after a second person confirmed where that is set, and to nobody else", async () => {
  const path = `/access/viewers/${ids.viewer}`;
  const reason = "The lead has to be asked what the agent worked on.";
  await setUnmasking(true);
  const waiting = await tell("analyst", `${path}/unmaskings`, { caseId: ids.case, reason });
  assert.equal(waiting.state, "waiting");
  assert.match(await problemOf(await ask("analyst", `${path}/name`)), /^403/u);
  assert.match(await problemOf(await ask("analyst", `/access/unmaskings/${waiting.id}/confirm`, {})), /^403/u);
  const audited = await auditOf(app(), async () => {
    const confirmed = await tell("admin", `/access/unmaskings/${waiting.id}/confirm`, {});
    assert.deepEqual([confirmed.state, JSON.stringify(confirmed).includes(nameAgent(5))], ["open", false]);
  });
  assert.deepEqual(audited, [
    `viewer.unmask-answered viewer:${ids.viewer} {"case":"${ids.case}","answer":"confirmed"}`,
  ]);
  const looks = await auditOf(app(), async () => {
    assert.equal((await tell("analyst", `${path}/name`)).account, nameAgent(5));
    assert.match(await problemOf(await ask("admin", `${path}/name`)), /^403/u);
    assert.ok(!JSON.stringify(await tell("analyst", path)).includes(nameAgent(5)));
  });
  const subject = `viewer:${ids.viewer}`;
  assert.deepEqual(looks, [`viewer.looked-up ${subject} {}`, `viewer.looked-at ${subject} {}`]);
  const { unmaskings } = await tell("auditor", "/access/unmaskings");
  assert.deepEqual(
    unmaskings.map((each: { reason: string }) => each.reason),
    [reason],
  );
  await setUnmasking(false);
  const open = await tell("admin", `${path}/unmaskings`, { caseId: ids.case, reason });
  assert.equal(open.state, "open");
  assert.equal((await tell("admin", `${path}/name`)).account, nameAgent(5));
  const other = `/access/viewers/${hashActor(app().services.database.keys, nameAgent(1))}/unmaskings`;
  assert.match(await problemOf(await ask("admin", other, { caseId: ids.case, reason })), /^404/u);
});

async function setUnmasking(needsSecond: boolean): Promise<void> {
  const settings = completeInsiderSettings({ unmasking: { needsSecond } });
  await writeSetting(app().services.database, "insider", settings, new Date(clock));
}

test("victims are answered with leads and no names, and the question is audited without them", async () => {
  const victims = Array.from({ length: 6 }, (_, at) => ({
    customer: `V-${String(at)}`,
    firstContactAt: new Date(clock - dayMs).toISOString(),
  }));
  const rows = victims.map(({ customer }, at) => ({
    event_id: `v-${String(at)}`,
    observed_at: new Date(clock - 3 * dayMs + at * 60_000).toISOString(),
    actor: nameAgent(7),
    action: "view",
    customer,
  }));
  const body = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  await app().ask("analyst", "/api/v1/access?source=panel", { method: "POST", body });
  const audited = await auditOf(app(), async () => {
    const answer = await tell("analyst", "/access/victims", { victims, leaveOut: ["V-5"] });
    const [first] = answer.ranked;
    assert.equal(first.viewer, hashActor(app().services.database.keys, nameAgent(7)));
    assert.deepEqual([answer.victims, answer.known, first.hits, first.isFlagged], [5, 5, 5, true]);
    assert.ok(!JSON.stringify(answer).includes("agent-") && !JSON.stringify(answer).includes("V-1"));
    assert.match(answer.says, /never a verdict/u);
  });
  assert.deepEqual(audited, ['victims.compared victims {"flagged":1,"victims":5}']);
});

const nameVictim = (daysAgo: number) => ({
  customer: "V-1",
  firstContactAt: new Date(clock - daysAgo * dayMs).toISOString(),
});
const askOf = async (...contacts: number[]) =>
  await tell("analyst", "/access/victims", { victims: contacts.map(nameVictim) });

test("a victim who is named several times counts once, by the earliest contact", async () => {
  const told = await askOf(1, 1, 2, 1);
  assert.deepEqual([told.victims, told.known, told.ranked[0].hits], [1, 1, 1]);
  assert.equal((await askOf(1, 20)).known, 0);
});

test("rights are reviewed one by one, and what nobody answers by its day is to be taken away", async () => {
  const review = await tell("admin", "/access/reviews", { name: "Autumn" });
  assert.deepEqual(
    review.rights.map(({ what, noticed }: { what: string; noticed: string[] }) => [what, noticed.length > 0]),
    [
      ["grant", false],
      ["seat", true],
    ],
  );
  const kept = { number: 1, answer: "keep", why: "Daily." };
  const path = `/access/reviews/${review.id}/answers`;
  const withToken = sendJson(kept, "POST", { "x-test-scopes": "cases:write" });
  assert.equal((await app().ask("analyst", `/api/v1${path}`, withToken)).status, 403);
  const answered = await tell("analyst", path, kept);
  assert.deepEqual([answered.answered, answered.closedAt], [1, null]);
  clock += 15 * dayMs;
  await watchRound(app().services, new Date(clock));
  const over = await tell("auditor", `/access/reviews/${review.id}`);
  assert.deepEqual([over.rights[1].answer, over.rights[1].answeredBy, over.revoked], ["revoke", "doorward", 1]);
  const ended = await tell("admin", `/access/reviews/${review.id}/ended`, { number: 2 });
  assert.equal(ended.revoked, 0);
  const { seats } = await tell("analyst", "/access/seats");
  assert.deepEqual([seats.length, seats[0].owner, seats[0].isPastEnd], [1, null, false]);
  assert.equal((await tell("analyst", "/access/leavers")).leavers.length, 0);
});

test("settings are kept whole, and calibration says what the own history gives", async () => {
  const { calibration: none, casesOfWeek: _, ...settings } = await tell("admin", "/access/settings");
  assert.deepEqual([none, settings.alertsOn], [null, false]);
  const wrong = { ...settings, exports: { ...settings.exports, team: { day: 1, month: 1 } } };
  assert.match(
    await problemOf(await ask("admin", "/access/settings", wrong, "PUT")),
    /^422 not-valid: Rows of a team/u,
  );
  const changed = await tell("admin", "/access/settings", { ...settings, alertsPerWeek: 5, alertsOn: true }, "PUT");
  assert.deepEqual([changed.alertsPerWeek, changed.alertsOn], [5, true]);
  const told = await tell("analyst", "/access/calibrate", {});
  assert.deepEqual([told.target, told.isEnough, told.factor], [5, false, 1]);
  assert.equal((await tell("auditor", "/access/settings")).calibration.says, told.says);
});

test("who administers the desk is watched too, and looking at oneself is noticed", async () => {
  const { database } = app().services;
  const ann = hashActor(database.keys, "ann@company.example");
  const at = new Date(clock);
  await database.engine.run("delete from users where email = 'ann@company.example'");
  const user = await createUser(database, { name: "Ann", email: "ann@company.example", role: "analyst", at });
  await database.engine.run(`update users set id = '0198c0de-0000-7000-8000-000000000002' where id = '${user.id}'`);
  await tell("analyst", `/access/viewers/${ann}`);
  const [row] = await database.engine.run(
    `select count(*)::integer as rows from access_events where ticket = '${ann}'`,
  );
  assert.equal(row?.["rows"], 1);
  const { feeds } = await tell("analyst", "/access/feeds");
  assert.ok(feeds.every(({ source }: { source: string }) => source !== "doorward"));
});

test("an erasure takes a viewer's name and a customer's views, and says what it found", async () => {
  const told = await tell("admin", "/erasures", {
    viewers: [nameAgent(7), "nobody"],
    customers: ["V-1", "V-none"],
    reason: "Request 9",
  });
  assert.deepEqual([told.id, told.viewers, told.customers], [null, 1, 1]);
  assert.match(await problemOf(await ask("admin", "/erasures", { reason: "Request 10" })), /^422/u);
  const { victims, known } = await tell("analyst", "/access/victims", {
    victims: [{ customer: "V-1", firstContactAt: new Date(clock).toISOString() }],
  });
  assert.deepEqual([victims, known], [1, 0]);
});
