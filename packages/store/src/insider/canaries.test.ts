import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { addCanaryKeys, listCanaries, listCanaryKeys, placeCanary, retireCanary } from "./canaries.ts";
import { fireCanaryTest, listCanaryTests, settleCanaryTests } from "./canary-tests.ts";

const at = new Date("2026-11-20T10:00:00Z");
const by = "user:1";
const [first, second, third] = ["a1", "b2", "c3"].map((end) => end.padStart(32, "0")) as [string, string, string];

await onEveryEngine("planted customers", (database) => {
  let id = "";

  test("one is known under the hashes of every key, and its label lies sealed", async () => {
    id = await placeCanary(database(), { keys: [first, second, first], band: 9, label: " M. Okoye ", by, at });
    await addCanaryKeys(database(), id, [third, first]);
    const [kept] = await listCanaries(database());
    assert.deepEqual([kept?.label, kept?.note, kept?.band, kept?.keys], ["M. Okoye", null, 9, [first, second, third]]);
    assert.deepEqual(await listCanaryKeys(database()), new Map([first, second, third].map((key) => [key, id])));
    const [row] = await database().sql.selectFrom("canaries").select("sealed").execute();
    assert.ok(!Buffer.from(row?.sealed ?? []).includes("Okoye"));
  });

  test("a customer is noted once, and one that is refused leaves nothing", async () => {
    const again = { keys: ["d4".padStart(32, "0"), second], band: null, label: "twice", by, at };
    await assert.rejects(
      placeCanary(database(), again),
      (error) => error instanceof Problem && error.code === "conflict",
    );
    assert.equal((await listCanaryKeys(database())).size, 3);
    for (const keys of [[], ["12345"], [first.toUpperCase()]])
      await assert.rejects(placeCanary(database(), { ...again, keys }), Problem);
    await assert.rejects(placeCanary(database(), { ...again, keys: ["e".repeat(32)], band: 10 }), /from 0 to 9/u);
    assert.equal((await listCanaries(database())).length, 1);
  });

  test("a view within the hour answers a test once; any other is no test", async () => {
    const view = (minutes: number) => ({ canaryId: id, at: new Date(at.getTime() + minutes * 60_000) });
    assert.deepEqual(await settleCanaryTests(database(), [view(5)]), new Set());
    await fireCanaryTest(database(), { canaryId: id, by, at });
    assert.deepEqual(await settleCanaryTests(database(), [view(-1), view(61), view(5), view(6)]), new Set([2]));
    const [kept] = await listCanaryTests(database());
    assert.deepEqual([kept?.number, kept?.seenAt], [1, view(5).at]);
  });

  test("one out of use is tested no more, and opening it stays something to look at", async () => {
    const told = { id, because: "It was opened.", by, at };
    assert.equal(await retireCanary(database(), told), true);
    assert.equal(await retireCanary(database(), told), false);
    await assert.rejects(fireCanaryTest(database(), { canaryId: id, by, at }), /no such planted customer/u);
    assert.equal((await listCanaryKeys(database())).size, 3);
  });
});
