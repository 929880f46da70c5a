import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { inTransaction, type Database } from "../database.ts";
import { newId } from "../new-id.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { openJobs, type Jobs } from "./open-jobs.ts";
import type { TakenJob, Worker } from "./worker.ts";

const at = new Date("2026-11-26T10:00:00Z");
const fail = (error: unknown) => {
  throw error;
};

await onEveryEngine("jobs", (database) => {
  // What is opened last is closed first.
  describe("on an open queue", () => {
    let opened: Jobs | undefined;
    const jobs = () => opened ?? assert.fail("The queue is opened before the tests.");
    before(async () => {
      opened = await openJobs(database(), { onProblem: fail });
    });
    after(async () => {
      await opened?.close();
    });
    const send = (arrivalId: string) =>
      inTransaction(database(), (handle) => jobs().send(handle, "judge", { arrivalId }));

    test("a job is there when its transaction is, and not otherwise", async () => {
      const undone = inTransaction(database(), async (handle) => {
        await jobs().send(handle, "judge", { arrivalId: newId(at) });
        throw new Error("undo");
      });
      await assert.rejects(undone, /undo/u);
      assert.equal((await jobs().countJobs("judge")).waiting, 0);
      await send(newId(at));
      const { waiting, waitingSince } = await jobs().countJobs("judge");
      assert.equal(waiting, 1);
      assert.ok(waitingSince instanceof Date);
      await drain(database(), jobs());
    });

    test("each job is done once, several at a time, and leaves nothing behind", async () => {
      const sent = Array.from({ length: 20 }, () => newId(at));
      const done: string[] = [];
      let most = 0;
      let running = 0;
      const worker = jobs().work({
        kind: "judge",
        most: 4,
        onProblem: fail,
        async handle(job) {
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setTimeout(resolve, 5));
          await inTransaction(database(), (handle) => jobs().finish(handle, job));
          running -= 1;
          done.push(job.about.arrivalId);
        },
      });
      for (const arrivalId of sent) await send(arrivalId);
      await until(() => done.length >= sent.length);
      await worker.close(1000);
      assert.deepEqual(done.toSorted(), sent.toSorted());
      assert.ok(most > 1 && most <= 4, String(most));
      assert.deepEqual(await jobs().countJobs("judge"), { waiting: 0, active: 0, dead: 0, waitingSince: undefined });
    });

    test("one destination has its share, and what is for another is done meanwhile", async () => {
      const [slow, quick] = [newId(at), newId(at)];
      const event = { arrivalId: newId(at), eventId: newId(at), event: "case.opened", at: at.toISOString() } as const;
      for (const destinationId of [...Array.from({ length: 9 }, () => slow), quick])
        await inTransaction(database(), (handle) => jobs().send(handle, "deliver", { ...event, destinationId }));
      const ends = Promise.withResolvers<undefined>();
      const done: string[] = [];
      let running = 0;
      let most = 0;
      const worker = jobs().work({
        kind: "deliver",
        most: 4,
        mostForOne: 2,
        onProblem: fail,
        async handle(job) {
          running += 1;
          most = Math.max(most, running);
          if (job.about.destinationId === slow) await ends.promise;
          await inTransaction(database(), (handle) => jobs().finish(handle, job));
          running -= 1;
          done.push(job.about.destinationId);
        },
      });
      await until(() => done.length > 0);
      assert.deepEqual(done, [quick]);
      ends.resolve(undefined);
      await until(() => done.length === 10);
      await worker.close(1000);
      assert.ok(most <= 3, String(most));
    });

    test("what fails is tried again later", async () => {
      const attempts: number[] = [];
      const worker = jobs().work({
        kind: "judge",
        most: 1,
        onProblem: fail,
        async handle(job) {
          attempts.push(job.attempt);
          if (job.attempt < 2) throw new Error("not yet");
          await inTransaction(database(), (handle) => jobs().finish(handle, job));
        },
      });
      await send(newId(at));
      await until(() => attempts.length >= 2);
      await worker.close(1000);
      assert.deepEqual(attempts, [1, 2]);
      assert.equal((await jobs().countJobs("judge")).waiting, 0);
    });

    test("what is given up is a dead letter that tells why, and can be replayed", async () => {
      const arrivalId = newId(at);
      await send(arrivalId);
      await giveUpAll(database(), jobs());
      const [letter, ...others] = await jobs().listDeadLetters("judge", { limit: 10 });
      assert.ok(letter);
      assert.deepEqual(others, []);
      const { id, ...told } = letter;
      assert.deepEqual(told, { about: { arrivalId }, reason: "It ends every judge.", attempts: 1, diedAt: at });
      assert.deepEqual(await jobs().listDeadLetters("judge", { limit: 10, after: id }), []);
      const replay = () => inTransaction(database(), (handle) => jobs().replayDeadLetter(handle, "judge", letter));
      const replayed = await Promise.allSettled([replay(), replay()]);
      assert.deepEqual(replayed.map(({ status }) => status).toSorted(), ["fulfilled", "rejected"]);
      assert.deepEqual(await jobs().listDeadLetters("judge", { limit: 10 }), []);
      await assert.rejects(jobs().listDeadLetters("judge", { limit: 10, after: id }), { code: "not-valid" });
      assert.deepEqual(await drain(database(), jobs()), [arrivalId]);
    });

    test("a worker that is closed gives back what it has not done, uncounted", async () => {
      const arrivalId = newId(at);
      const taken = Promise.withResolvers<void>();
      const worker = jobs().work({
        kind: "judge",
        most: 2,
        onProblem: fail,
        handle: () => {
          taken.resolve();
          return new Promise(() => undefined);
        },
      });
      await send(arrivalId);
      await taken.promise;
      await worker.close(10);
      assert.equal((await jobs().countJobs("judge")).waiting, 1);
      const attempts: number[] = [];
      assert.deepEqual(await drain(database(), jobs(), (job) => attempts.push(job.attempt)), [arrivalId]);
      assert.deepEqual(attempts, [1]);
    });

    test("a worker is told of a job at once", async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const worker = jobs().work({
        kind: "judge",
        most: 1,
        onProblem: fail,
        async handle(job) {
          await inTransaction(database(), (handle) => jobs().finish(handle, job));
          resolve();
        },
      });
      await new Promise((wait) => setTimeout(wait, 100));
      const started = performance.now();
      await send(newId(at));
      await promise;
      const took = performance.now() - started;
      await worker.close(1000);
      // Without being told it would sleep for two seconds.
      assert.ok(took < 1500, String(took));
    });
  });
});

async function drain(
  database: Database,
  jobs: Jobs,
  hear: (job: TakenJob) => void = () => undefined,
): Promise<string[]> {
  const done: string[] = [];
  const worker = jobs.work({
    kind: "judge",
    most: 1,
    onProblem: fail,
    async handle(job) {
      hear(job);
      await inTransaction(database, (handle) => jobs.finish(handle, job));
      done.push(job.about.arrivalId);
    },
  });
  await untilEmpty(jobs, worker);
  return done;
}

async function giveUpAll(database: Database, jobs: Jobs): Promise<void> {
  const worker = jobs.work({
    kind: "judge",
    most: 1,
    onProblem: fail,
    handle: (job) => inTransaction(database, (handle) => jobs.giveUp(handle, job, "It ends every judge.", at)),
  });
  await untilEmpty(jobs, worker);
}

async function untilEmpty(jobs: Jobs, worker: Worker): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    const { waiting, active } = await jobs.countJobs("judge");
    if (waiting + active === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await worker.close(1000);
}

async function until(isDone: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !isDone(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
}
