import assert from "node:assert/strict";
import { test } from "node:test";
import { makeDeliveryTurns } from "./delivery-turns.ts";

test("so many work at once, so many wait for them, and who comes beyond is told so", async () => {
  const turns = makeDeliveryTurns({ most: 2, waits: 1 });
  const ends = Array.from({ length: 3 }, () => Promise.withResolvers<undefined>());
  const begun: number[] = [];
  const works = ends.map(async ({ promise }, number) =>
    turns.take(async () => {
      begun.push(number);
      await promise;
      return number;
    }),
  );
  await Promise.resolve();
  assert.deepEqual(begun, [0, 1]);
  assert.equal(await turns.take(async () => "beyond"), undefined);
  ends[0]?.reject(new Error("it failed"));
  await assert.rejects(works[0] ?? Promise.resolve(), /it failed/u);
  for (const { resolve } of ends.slice(1)) resolve(undefined);
  assert.deepEqual(await Promise.all(works.slice(1)), [1, 2]);
  assert.equal(await turns.take(async () => "again"), "again");
});
