import assert from "node:assert/strict";
import { createHmac, timingSafeEqual } from "node:crypto";
import { test } from "node:test";
import { findDestination, inTransaction } from "@doorward/store";
import { judge, submitJudged, submitMail } from "../arrivals/judge.test-support.ts";
import { readBody, sendJson } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";
import { judgeArrival } from "../judging/judge-arrival.ts";
import { tellFailed } from "../judging/tell-failed.ts";
import { startDelivering } from "./deliver.ts";
import { receiveHttp, receiveSilently, type Received } from "./receivers.test-support.ts";

const app = useApp({ hasQueue: true });
const path = "/api/v1/destinations";
type Body = { type: string; data: Record<string, unknown> & { case: { id: string; state: string } } };

async function connect(port: number, more: object = {}): Promise<{ readonly id: string; readonly secret: string }> {
  const given = { kind: "webhook", name: "Automation", address: `http://127.0.0.1:${String(port)}/in`, ...more };
  const made = await readBody(await app().ask("admin", path, sendJson(given)));
  return { id: made.destination.id, secret: made.secret };
}

function deliver() {
  const { services, jobs } = app();
  const { database, network, publicUrl, now } = services;
  assert.ok(jobs);
  return startDelivering({ database, jobs, network, publicUrl, now, onProblem: (error) => assert.ifError(error) });
}

const decide = (id: string, decision: string) =>
  app().ask("analyst", `/api/v1/cases/${id}/decisions`, sendJson({ decision, reason: "I called the sender." }));
const remove = (id: string) => app().ask("admin", `${path}/${id}`, { method: "DELETE" });
const bodies = (got: readonly Received[]) => got.map(({ body }) => JSON.parse(body) as Body);
/** What waits for another attempt need not be waited for. */
const hurry = (retries?: number) =>
  app().services.database.engine.run(
    `update jobs.job set start_after = now()${retries === undefined ? "" : `, retry_count = ${String(retries)}`} where name = 'deliver'`,
  );

/** Waits until nothing waits or is under way, for a bounded time. */
async function untilQuiet(): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) {
    const counts = await app().services.jobs.countJobs("deliver");
    if (counts.waiting + counts.active === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail("Something still waits to be delivered.");
}

test("what is decided is delivered once, with a signature that its receiver can verify", async () => {
  const receiver = await receiveHttp();
  const { id: destination, secret } = await connect(receiver.port);
  const id = await submitJudged(app(), "support", "stop");
  const worker = deliver();
  assert.equal((await decide(id, "blocked")).status, 200);
  await receiver.wait(1);
  await untilQuiet();
  await worker.close();
  const [got, ...others] = receiver.got;
  assert.ok(got);
  assert.deepEqual(others, []);
  const { "webhook-id": name, "webhook-timestamp": time, "webhook-signature": signature } = got.headers;
  const key = Buffer.from(secret.replace(/^whsec_/u, ""), "base64");
  assert.equal(key.length, 32);
  const expected = createHmac("sha256", key)
    .update(`${String(name)}.${String(time)}.${got.body}`)
    .digest();
  const [version, given] = String(signature).split(",");
  assert.equal(version, "v1");
  assert.ok(timingSafeEqual(expected, Buffer.from(given ?? "", "base64")));
  const [body] = bodies([got]);
  assert.equal(body?.type, "case.decided");
  assert.deepEqual([body.data.case.id, body.data.case.state], [id, "decided"]);
  const decision = body.data["decision"] as Record<string, unknown>;
  assert.deepEqual([decision["decision"], decision["reason"]], ["blocked", "I called the sender."]);
  assert.equal((await findDestination(app().services.database, destination))?.health.failures, 0);
  await remove(destination);
  await receiver.close();
});

test("a receiver that fails gets it again under the same id, and what it took it gets once", async () => {
  const receiver = await receiveHttp([500]);
  const { id: destination } = await connect(receiver.port, { filter: { events: ["case.decided"] } });
  const id = await submitJudged(app(), "support", "check");
  const worker = deliver();
  await decide(id, "allowed");
  await receiver.wait(1);
  for (let turn = 0; turn < 200 && receiver.got.length < 2; turn += 1) {
    await hurry();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await untilQuiet();
  await worker.close();
  const ids = receiver.got.map(({ headers }) => headers["webhook-id"]);
  assert.equal(ids.length, 2);
  assert.equal(ids[0], ids[1]);
  const { health } = (await findDestination(app().services.database, destination)) ?? assert.fail();
  assert.deepEqual([health.failures, health.failure, health.failedAt instanceof Date], [0, null, true]);
  await remove(destination);
  await receiver.close();
});

test("what no attempt could deliver is a dead letter that tells why, and is delivered when it is replayed", async () => {
  const receiver = await receiveHttp([500]);
  const { id: destination } = await connect(receiver.port);
  const id = await submitJudged(app(), "support", "check");
  await decide(id, "held");
  await hurry(13);
  const worker = deliver();
  await receiver.wait(1);
  await untilQuiet();
  const list = async () => (await readBody(await app().ask("admin", "/api/v1/dead-letters?kind=deliver"))).letters;
  const [letter] = await list();
  assert.deepEqual(
    [letter.kind, letter.arrivalId, letter.destinationId, letter.reason, letter.attempts],
    ["deliver", id, destination, "It answered 500.", 14],
  );
  assert.equal((await readBody(await app().ask("admin", "/api/v1/dead-letters"))).letters.length, 0);
  const replayed = await app().ask("admin", `/api/v1/dead-letters/${letter.id}/replays`, { method: "POST" });
  assert.equal(replayed.status, 202);
  await receiver.wait(2);
  await untilQuiet();
  await worker.close();
  assert.deepEqual(await list(), []);
  assert.equal(receiver.got[0]?.headers["webhook-id"], receiver.got[1]?.headers["webhook-id"]);
  await remove(destination);
  await receiver.close();
});

test("a destination that is disabled, or wants something else, gets nothing", async () => {
  const receiver = await receiveHttp();
  const wants = async (filter: object) => (await connect(receiver.port, { filter })).id;
  const made = [
    await wants({ doors: ["hiring"] }),
    await wants({ outcomes: ["stop"] }),
    await wants({ events: ["case.opened"] }),
    (await connect(receiver.port)).id,
  ];
  const disabled = made[3] ?? "";
  const id = await submitJudged(app(), "support", "check");
  await decide(id, "held");
  assert.equal((await app().services.jobs.countJobs("deliver")).waiting, 1);
  await app().ask("admin", `${path}/${disabled}`, sendJson({ isDisabled: true }, "PATCH"));
  await decide(id, "allowed");
  assert.equal((await app().services.jobs.countJobs("deliver")).waiting, 1);
  const worker = deliver();
  await untilQuiet();
  await worker.close();
  assert.deepEqual(receiver.got, []);
  for (const each of made) await remove(each);
  await receiver.close();
});

/** Judges what waits as the worker does, with a judge that has made up its mind. */
async function work(judgement: Parameters<typeof judgeArrival>[1]["pool"]["judge"]): Promise<void> {
  const { services, jobs } = app();
  assert.ok(jobs);
  const { promise: done, resolve } = Promise.withResolvers<undefined>();
  const worker = jobs.work({
    kind: "judge",
    most: 1,
    onProblem: (error) => assert.ifError(error),
    async handle(job) {
      await judgeArrival(
        { ...job, isLast: true },
        {
          ...services,
          jobs,
          pool: { judge: judgement, close: () => undefined },
          folder: "/nowhere",
          knowledge: async () => ({ folder: "/nowhere", version: "1" }),
          onJudged: () => undefined,
        },
      );
      resolve(undefined);
    },
  });
  await done;
  await worker.close(1000);
}

test("a case that opens, opens again or could not be judged is told once; one that stays as it was is not", async () => {
  await app().services.database.engine.run("delete from jobs.job where name in ('judge', 'deliver')");
  const receiver = await receiveHttp();
  const all = (await connect(receiver.port)).id;
  const opened = (await connect(receiver.port, { name: "Opened", filter: { events: ["case.opened"] } })).id;
  const worker = deliver();
  const judgeAs = async (verdict: "clear" | "check" | "stop") =>
    await work(async ({ name, door }) => ({
      kind: "judged",
      verdict: { ...tellFailed(door, { kind: "link", name }, "x"), verdict },
      facts: "",
    }));
  const link = { door: "support", kind: "link", link: "https://a.example/" };
  const submit = async () =>
    (await readBody(await app().ask("admin", "/api/v1/arrivals", sendJson(link)))).id as string;
  const rejudge = (id: string) => app().ask("admin", `/api/v1/arrivals/${id}/judgements`, { method: "POST" });
  await submit();
  await judgeAs("clear");
  const id = await submit();
  await judgeAs("check");
  await receiver.wait(2);
  await rejudge(id);
  await judgeAs("check");
  await untilQuiet();
  assert.equal(receiver.got.length, 2);
  await decide(id, "allowed");
  await receiver.wait(3);
  await rejudge(id);
  await judgeAs("stop");
  await receiver.wait(5);
  const failed = await submit();
  await work(async () => ({ kind: "problem", code: "input-not-readable", message: "It is no archive." }));
  await receiver.wait(7);
  await untilQuiet();
  await worker.close();
  const told = bodies(receiver.got).map(({ type, data }) => [type, data["isAgain"], data.case.id, data["failure"]]);
  assert.deepEqual(told.slice(0, 2), twice(["case.opened", false, id, null]));
  assert.deepEqual(told[2], ["case.decided", false, id, null]);
  assert.deepEqual(told.slice(3, 5), twice(["case.opened", true, id, null]));
  assert.deepEqual(
    new Set(told.slice(5).map((each) => each.join(" "))),
    new Set([`arrival.failed false ${failed} It is no archive.`, `case.opened false ${failed} `]),
  );
  await remove(all);
  await remove(opened);
  await receiver.close();
});

function twice<T>(value: T): readonly T[] {
  return [value, value];
}

test("without a destination nothing is queued, and nothing is asked twice within its moment", async () => {
  const { services } = app();
  const id = await submitMail(app(), "support");
  await judge(app(), id, "check");
  let asked = 0;
  await inTransaction(services.database, async (handle) => {
    const sql = new Proxy(handle.sql, {
      get(target, name) {
        if (name === "selectFrom") asked += 1;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const happening = { arrivalId: id, door: "support", outcome: "check", at: services.now() } as const;
    services.notifier.forget();
    for (let turn = 0; turn < 5; turn += 1)
      await services.notifier.queue({ ...handle, sql }, { ...happening, events: ["case.opened"] });
  });
  assert.equal(asked, 1);
  assert.equal((await services.jobs.countJobs("deliver")).waiting, 0);
});

test("a destination that answers nothing keeps nobody else waiting", async () => {
  const silent = await receiveSilently();
  const slow = await connect(silent.port, { name: "Slow", filter: { events: ["case.decided"] } });
  const id = await submitJudged(app(), "support", "check");
  for (let turn = 0; turn < 20; turn += 1) await decide(id, turn % 2 === 0 ? "held" : "allowed");
  const receiver = await receiveHttp();
  const quick = await connect(receiver.port, { name: "Quick", filter: { events: ["case.decided"] } });
  await decide(id, "blocked");
  const worker = deliver();
  await receiver.wait(1);
  // Four of the slow one; the quick one may not have ended yet.
  assert.ok((await app().services.jobs.countJobs("deliver")).active <= 5);
  await silent.close();
  for (const made of [slow, quick]) await remove(made.id);
  await worker.close();
  await receiver.close();
});
