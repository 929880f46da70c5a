import assert from "node:assert/strict";
import { test } from "node:test";
import { startWorking, type TakenJob, type WorkQueue } from "./worker.ts";

const job: TakenJob<"judge"> = {
  id: "1",
  retryCount: 0,
  kind: "judge",
  about: { arrivalId: "1" },
  attempt: 1,
  isLast: false,
};

for (const [how, take] of [
  ["fails", () => Promise.reject(new Error("The queue is gone."))],
  ["never answers", () => new Promise<never>(() => undefined)],
] as const) {
  test(`a worker that is closed gives back what it has when taking ${how}`, async () => {
    const takes = [() => Promise.resolve([job]), take];
    const given: string[] = [];
    const asked = Promise.withResolvers<undefined>();
    const queue: WorkQueue<"judge"> = {
      take: () => {
        if (takes.length === 1) asked.resolve(undefined);
        return (takes.shift() ?? take)();
      },
      fail: () => Promise.resolve(),
      touch: () => Promise.resolve(),
      giveBack: (jobs) => {
        given.push(...jobs.map(({ id }) => id));
        return Promise.resolve();
      },
      hear: (wake) => {
        wake();
        return () => undefined;
      },
    };
    const worker = startWorking(queue, {
      kind: "judge",
      most: 2,
      handle: () => new Promise(() => undefined),
      onProblem: (error) => {
        throw error;
      },
    });
    await asked.promise;
    await worker.close(20).catch(() => undefined);
    assert.deepEqual(given, ["1"]);
  });
}

test("a worker that is closed gives back what failed for that reason", async () => {
  const given: string[] = [];
  const failed: string[] = [];
  const begun = Promise.withResolvers<undefined>();
  const stopped = Promise.withResolvers<undefined>();
  const jobs = [[job]];
  const worker = startWorking<"judge">(
    {
      take: () => Promise.resolve(jobs.shift() ?? []),
      fail: ({ id }) => {
        failed.push(id);
        return Promise.resolve();
      },
      touch: () => Promise.resolve(),
      giveBack: (left) => {
        given.push(...left.map(({ id }) => id));
        return Promise.resolve();
      },
      hear: () => () => undefined,
    },
    {
      kind: "judge",
      most: 1,
      async handle() {
        begun.resolve(undefined);
        await stopped.promise;
        throw new Error("The connection is closed.");
      },
      onProblem: (error) => {
        throw error;
      },
    },
  );
  await begun.promise;
  const closed = worker.close(5000);
  stopped.resolve(undefined);
  await closed;
  assert.deepEqual([given, failed], [["1"], []]);
});

test("a worker that is closed gives back what it takes after that", async () => {
  const given = Promise.withResolvers<readonly string[]>();
  const taken = Promise.withResolvers<readonly TakenJob<"judge">[]>();
  const asked = Promise.withResolvers<undefined>();
  const worker = startWorking<"judge">(
    {
      take: () => {
        asked.resolve(undefined);
        return taken.promise;
      },
      fail: () => Promise.resolve(),
      touch: () => Promise.resolve(),
      giveBack: (left) => {
        given.resolve(left.map(({ id }) => id));
        return Promise.resolve();
      },
      hear: () => () => undefined,
    },
    {
      kind: "judge",
      most: 1,
      handle: () => assert.fail("Nobody works on it any more."),
      onProblem: (error) => {
        throw error;
      },
    },
  );
  await asked.promise;
  await worker.close(20);
  taken.resolve([job]);
  assert.deepEqual(await given.promise, ["1"]);
});
