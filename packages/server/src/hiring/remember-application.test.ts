import assert from "node:assert/strict";
import { test } from "node:test";
import {
  failArrival,
  findApplication,
  inTransaction,
  readFacts,
  readVerdict,
  rejudgeStill,
  tieApplications,
} from "@doorward/store";
import { submitJudged } from "../arrivals/judge.test-support.ts";
import { useApp } from "../http/app.test-support.ts";
import { readBody } from "../http/ask.test-support.ts";
import { judgeArrival, type ArrivalJudgeOptions } from "../judging/judge-arrival.ts";
import { tellFailed } from "../judging/tell-failed.ts";
import { hearOfStopped } from "./hear-of-stopped.ts";
import { acceptAs, applyAs, judgeRecord, makePerson } from "./judge-record.test-support.ts";

const words =
  "For nine years I have kept the books of a harbour, where every crane has a meter and every meter lies a little. I wrote the program that finds which one lies today. Before that I taught apprentices to read tide tables, and to trust the older of two instruments until a third agrees with the younger.";
let clock = new Date("2026-11-20T10:00:00Z").getTime();
const app = useApp({ now: () => new Date((clock += 60_000)) });
const verdictOf = async (id: string) =>
  (await readVerdict(app().services.database, id, ["hiring"])) ?? assert.fail("It was judged.");
const rulesOf = async (id: string) =>
  (await verdictOf(id)).verdict.findings.map(({ rule }) => rule.replace("application/", ""));
const countQueued = (id: string) => app().queued.filter((each) => each === id).length;

/** Judges it once more by what was read of it. */
async function judgeOnceMore(id: string): Promise<void> {
  const { services } = app();
  const facts = (await readFacts(services.database, id, ["hiring"])) ?? assert.fail("It was read.");
  await inTransaction(services.database, (handle) => rejudgeStill(handle, [id]));
  await judgeRecord(services, id, JSON.parse(facts).reading);
}

test("a text that somebody else wrote nearly the same is noticed in both, once each came", async () => {
  const { services } = app();
  const first = await applyAs(services, makePerson({ name: "Ada First", resume: words }));
  assert.deepEqual(await rulesOf(first), []);
  const second = await applyAs(services, makePerson({ name: "Bea Second", resume: `${words} I like tea.` }));
  assert.deepEqual(await rulesOf(second), ["resume-of-another"]);
  assert.equal(countQueued(first), 2);
  await judgeOnceMore(first);
  assert.deepEqual(await rulesOf(first), ["resume-of-another"]);
  // It was judged again, and has nobody judged again for that.
  assert.equal(countQueued(second), 1);
  await judgeOnceMore(second);
  assert.equal(countQueued(first), 2);
});

test("the same person again is one person and no finding, and nobody is judged again", async () => {
  const { services } = app();
  const person = makePerson({ name: "Cleo Again", phone: "+1 202 555 0142" });
  const first = await applyAs(services, person);
  const second = await applyAs(services, { ...person, name: "Cleo M. Again", resume: "Another one." });
  assert.deepEqual(await rulesOf(second), []);
  assert.equal(countQueued(first), 1);
  const found = await findApplication(services.database, second, ["hiring"]);
  assert.equal(found?.personId, first);
});

test("the first day of work that a record states is when access was given", async () => {
  const { services } = app();
  const id = await applyAs(services, makePerson({ name: "Kai Working", stage: "on-the-job", startedDaysAgo: 24 }));
  const found = await findApplication(services.database, id, ["hiring"]);
  assert.equal(found?.stage, "on-the-job");
  const days = (services.now().getTime() - (found.startedAt?.getTime() ?? 0)) / 86_400_000;
  assert.ok(days >= 23 && days < 26, String(days));
  const planned = await applyAs(services, makePerson({ name: "Kay Planned", startedDaysAgo: -9 }));
  assert.equal((await findApplication(services.database, planned, ["hiring"]))?.startedAt, null);
});

test("what came at another door is noticed, and nothing of that door is told", async () => {
  const { services } = app();
  await submitJudged(app(), "interview", "stop", [{ type: "handle", value: "github:lure-of-a-test" }]);
  const id = await applyAs(
    services,
    makePerson({ name: "Dora Lure", handles: [{ service: "github", name: "lure-of-a-test" }] }),
  );
  const { findings } = (await verdictOf(id)).verdict;
  assert.deepEqual(await rulesOf(id), ["seen-in-stopped-arrival"]);
  assert.ok(!JSON.stringify(findings).includes("mail.eml"));
});

test("a customer who applies is nobody else, and nothing is noticed", async () => {
  const { services } = app();
  await submitJudged(app(), "support", "clear", [{ type: "email", value: "cora.customer@mail.example" }]);
  const id = await applyAs(services, makePerson({ name: "Cora Customer" }));
  assert.deepEqual(await rulesOf(id), []);
});

test("a lure that comes later has the application judged again, and what is clear does not", async () => {
  const { services } = app();
  const id = await applyAs(services, makePerson({ name: "Lou Later" }));
  const observables = [{ type: "email", value: "lou.later@mail.example" }] as const;
  const hear = async (outcome: "stop" | "clear") => {
    const lure = await submitJudged(app(), "interview", outcome, observables);
    const kept = await readVerdict(services.database, lure, ["interview"]);
    const { verdict } = kept ?? assert.fail("It was judged.");
    return await inTransaction(services.database, (handle) =>
      hearOfStopped(handle, { door: "interview", verdict }, services.jobs),
    );
  };
  assert.deepEqual(await hear("clear"), []);
  assert.deepEqual(await hear("stop"), [id]);
  assert.equal(countQueued(id), 2);
  await judgeOnceMore(id);
  assert.deepEqual(await rulesOf(id), ["seen-in-stopped-arrival"]);
});

test("what a person keeps apart is noticed no more", async () => {
  const { services } = app();
  const phone = "+1 202 555 0143";
  const first = await applyAs(services, makePerson({ name: "Ella Left", phone }));
  const second = await applyAs(services, makePerson({ name: "Finn Right", phone }));
  assert.deepEqual(await rulesOf(second), ["contact-under-other-name"]);
  const tie = { ids: [first, second] as const, reason: "One flat.", by: "user:1", at: services.now() };
  await inTransaction(services.database, (handle) => tieApplications(handle, { ...tie, decision: "other" }));
  await judgeOnceMore(second);
  assert.deepEqual(await rulesOf(second), []);
});

test("whom a person knows to be one, under two names, is noticed as two no more", async () => {
  const { services } = app();
  const phone = "+1 202 555 0145";
  const first = await applyAs(services, makePerson({ name: "Ida Maiden", phone, resume: words }));
  const second = await applyAs(services, makePerson({ name: "Jo Married", phone, resume: words }));
  assert.ok((await rulesOf(second)).includes("contact-under-other-name"));
  const tie = { ids: [first, second] as const, reason: "Both documents were seen.", by: "user:1", at: services.now() };
  await inTransaction(services.database, (handle) => tieApplications(handle, { ...tie, decision: "same" }));
  await judgeOnceMore(second);
  assert.ok(!(await rulesOf(second)).includes("contact-under-other-name"));
  await inTransaction(services.database, (handle) => tieApplications(handle, { ...tie, decision: "open" }));
  await judgeOnceMore(second);
  assert.ok((await rulesOf(second)).includes("contact-under-other-name"));
});

test("an application whose bytes are gone is judged by what was read of it", async () => {
  const { services } = app();
  const { database, now, jobs, notifier } = services;
  const id = await applyAs(services, makePerson({ name: "Gus Old", phone: "+1 202 555 0144" }));
  await database.sql.updateTable("arrivals").set({ sha256: null }).where("id", "=", id).execute();
  await applyAs(services, makePerson({ name: "Hal New", phone: "+1 202 555 0144" }));
  assert.equal(countQueued(id), 2);
  const done: unknown[] = [];
  const options = {
    database,
    now,
    notifier,
    jobs: { ...jobs, finish: async (_handle: unknown, job: unknown) => void done.push(job) },
    pool: { judge: async () => assert.fail("There is nothing to read."), close: () => undefined },
    folder: "",
    knowledge: async () => ({ folder: "", version: "1" }),
    onJudged: () => undefined,
  } as unknown as ArrivalJudgeOptions;
  await judgeArrival({ id: "1", about: { arrivalId: id }, isLast: false } as never, options);
  assert.deepEqual(await rulesOf(id), ["contact-under-other-name"]);
  assert.equal((await verdictOf(id)).number, 2);
  assert.equal(done.length, 1);
});

test("one that could not be judged at first has the earlier ones judged again once it could", async () => {
  const { services } = app();
  const phone = "+1 202 555 0145";
  const first = await applyAs(services, makePerson({ name: "Ida Early", phone }));
  const { id, reading } = await acceptAs(services, makePerson({ name: "Jon Late", phone }));
  const verdict = tellFailed("hiring", { kind: "application", name: "application.json" }, "It broke.");
  await inTransaction(services.database, async (handle) => {
    await failArrival(handle, id, { failure: "It broke.", verdict, at: services.now() });
    await rejudgeStill(handle, [id]);
  });
  await judgeRecord(services, id, reading);
  assert.deepEqual(await rulesOf(id), ["contact-under-other-name"]);
  assert.equal(countQueued(first), 2);
});

test("whose name was removed is told as seen before, and as nobody's second application", async () => {
  const { services } = app();
  const phone = "+1 202 555 0146";
  const first = await applyAs(services, makePerson({ name: "Kit Gone", phone }));
  await services.database.sql
    .updateTable("applications")
    .set({ sealed: null })
    .where("arrival_id", "=", first)
    .execute();
  const second = await applyAs(services, makePerson({ name: "Liv Here", phone }));
  const cluster = await readBody(await app().ask("recruiter", `/api/v1/applications/${second}/cluster`));
  assert.deepEqual(
    cluster.applications.map((one: { id: string; isRemoved: boolean }) => [one.id === first, one.isRemoved]).toSorted(),
    [
      [false, false],
      [true, true],
    ],
  );
  assert.equal(cluster.links[0].isSameName, false);
});

test("what more than fifty applications have is said not to be compared", async () => {
  const { services } = app();
  const phone = "+1 202 555 0147";
  const id = await applyAs(services, makePerson({ name: "Max Agency", phone }));
  const cluster = async () => await readBody(await app().ask("recruiter", `/api/v1/applications/${id}/cluster`));
  assert.deepEqual((await cluster()).common, []);
  for (let number = 0; number < 50; number += 1)
    await applyAs(services, makePerson({ name: "Max Agency", email: `max${number}@mail.example`, phone }));
  assert.deepEqual((await cluster()).common, ["phone"]);
});

test("accounts are kept as keyed hashes alone in what was read too, and are compared by them when it is judged again", async () => {
  const { services } = app();
  const account = "8801 2234 5588";
  const pay = (name: string) => makePerson({ name, payouts: [{ ago: 0, payee: name, account }] });
  const first = await applyAs(services, pay("Nia Paid"));
  assert.deepEqual(await rulesOf(first), []);
  await applyAs(services, pay("Oto Paid"));
  const factsOf = async () => (await readFacts(services.database, first, ["hiring"])) ?? assert.fail("It was read.");
  const before = await factsOf();
  assert.doesNotMatch(before, /880122345588/u);
  const traces = JSON.parse(before).reading.traces.filter(({ type }: { type: string }) => type === "bank-account");
  assert.deepEqual(
    traces.map(({ isHashed }: { isHashed: boolean }) => isHashed),
    [true],
  );
  await judgeOnceMore(first);
  assert.deepEqual(await rulesOf(first), ["bank-account-under-other-name"]);
  assert.deepEqual(JSON.parse(await factsOf()).reading.traces, JSON.parse(before).reading.traces);
});
