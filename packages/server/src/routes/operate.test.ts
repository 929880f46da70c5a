import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { openDatabase, restoreBackup } from "@doorward/store";
import { makeEmptyFolder } from "@doorward/store/empty-database";
import { judge, submitMail } from "../arrivals/judge.test-support.ts";
import { auditOf, problemOf, readBody } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";

const app = useApp({ hasQueue: true });
const post = (path: string) => app().ask("admin", `/api/v1${path}`, { method: "POST" });
const never = "0198c0de-0000-7000-8000-0000000000ff";

/** Submits a mail whose judges gave up. */
async function giveUp(): Promise<{ readonly id: string; readonly letter: string }> {
  const { jobs, services } = app();
  const id = await submitMail(app(), "support", { name: "poison.eml" });
  const { promise: done, resolve } = Promise.withResolvers<undefined>();
  const worker = jobs?.work({
    kind: "judge",
    most: 1,
    onProblem: (error) => assert.ifError(error),
    async handle(job) {
      await jobs.giveUp(services.database, job, "It ended each judge.", services.now());
      resolve(undefined);
    },
  });
  await done;
  await worker?.close(1000);
  const { letters } = await readBody(await app().ask("auditor", "/api/v1/dead-letters"));
  const found = (letters as { id: string; arrivalId: string; name: string }[]).find(
    ({ arrivalId }) => arrivalId === id,
  );
  assert.equal(found?.name, "poison.eml");
  return { id, letter: found.id };
}

test("work that was given up is listed, replayed once, and then waits again", async () => {
  const { id, letter } = await giveUp();
  await judge(app(), id, "check");
  const audited = await auditOf(app(), async () => {
    assert.equal((await post(`/dead-letters/${letter}/replays`)).status, 202);
    assert.match(await problemOf(await post(`/dead-letters/${letter}/replays`)), /^404 not-found/u);
    assert.match(await problemOf(await post(`/dead-letters/${never}/replays`)), /^404 not-found/u);
  });
  assert.deepEqual(audited, [`dead-letter.replayed arrival:${id} {}`]);
  assert.equal((await app().ask("admin", `/api/v1/arrivals/${id}`)).status, 202);
});

test("work whose bytes are gone is not replayed, and says so", async () => {
  const { jobs, services } = app();
  for (
    let left = await jobs?.countJobs("judge");
    left !== undefined && left.waiting > 0;
    left = await jobs?.countJobs("judge")
  )
    await services.database.engine.run("delete from jobs.job where name = 'judge'");
  const { id, letter } = await giveUp();
  await judge(app(), id, "check");
  await services.database.engine.run(`update arrivals set sha256 = null where id = '${id}'`);
  const audited = await auditOf(app(), async () => {
    assert.match(
      await problemOf(await post(`/dead-letters/${letter}/replays`)),
      /^409 conflict: .*bytes are not kept/u,
    );
  });
  assert.deepEqual(audited, []);
});

test("an arrival is judged again by who may, and not while it waits", async () => {
  const id = await submitMail(app(), "support");
  assert.match(
    await problemOf(await post(`/arrivals/${id}/judgements`)),
    /^409 conflict: .*waits to be judged already/u,
  );
  await judge(app(), id, "clear");
  const audited = await auditOf(app(), async () => {
    assert.equal((await post(`/arrivals/${id}/judgements`)).status, 202);
    assert.match(await problemOf(await post(`/arrivals/${never}/judgements`)), /^404 not-found/u);
  });
  assert.deepEqual(audited, [`arrival.rejudged arrival:${id} {}`]);
  await judge(app(), id, "stop");
  const told = await readBody(await app().ask("admin", `/api/v1/arrivals/${id}`));
  assert.deepEqual([told.judgement, told.verdict], [2, "stop"]);
});

test("a backup that is streamed restores into an empty store", async () => {
  const { database } = app().services;
  const audited = await auditOf(app(), async () => {
    const answer = await post("/backups");
    assert.match(
      answer.headers.get("content-disposition") ?? "",
      /^attachment; filename="doorward-[\d-]{10}\.backup"$/u,
    );
    const { folder, remove } = await makeEmptyFolder();
    const other = await openDatabase({ place: { folder }, keys: database.keys });
    await restoreBackup(other, Readable.from([Buffer.from(await answer.arrayBuffer())]), { at: new Date() });
    const count = async (from: typeof other) => await from.engine.run("select count(*)::integer as n from arrivals");
    assert.deepEqual(await count(other), await count(database));
    await other.close();
    remove();
  });
  assert.deepEqual(audited, ["backup.written store {}"]);
  assert.match(await problemOf(await app().ask("analyst", "/api/v1/backups", { method: "POST" })), /^403 not-allowed/u);
});

test("figures are given to who operates it, and tell no names", async () => {
  const text = await (await app().ask("auditor", "/metrics")).text();
  assert.match(text, /^doorward_arrivals_accepted_total\{door="support"\} \d+$/mu);
  assert.equal(text.includes("poison"), false);
  assert.match(await problemOf(await app().ask("support", "/metrics")), /^403 not-allowed/u);
});

test("health tells how the database and the queue are", async () => {
  const answer = await app().ask(undefined, "/health");
  assert.deepEqual([answer.status, await readBody(answer)], [200, { status: "well", database: "well", jobs: "well" }]);
  await app().services.database.engine.run("update jobs.job set created_on = created_on - interval '1 hour'");
  await submitMail(app(), "support");
  await app().services.database.engine.run("update jobs.job set created_on = created_on - interval '1 hour'");
  const late = await app().ask(undefined, "/health");
  assert.deepEqual([late.status, (await readBody(late)).jobs], [200, "late"]);
});
