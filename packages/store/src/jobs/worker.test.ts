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
