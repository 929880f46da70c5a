import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { openCommitQueue } from "./commit-queue.ts";

test("the newest comes first, and equals in the order they came", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (times) => {
      const queue = openCommitQueue();
      for (const [index, time] of times.entries()) queue.push(`${time} ${index}`, time);
      const popped = times.map(() => queue.pop());
      const sorted = [...times.entries()].toSorted(([a, x], [b, y]) => y - x || a - b);
      assert.deepEqual(
        popped,
        sorted.map(([index, time]) => `${time} ${index}`),
      );
      assert.equal(queue.pop(), undefined);
    }),
    { seed: 1, numRuns: 200 },
  );
});
