import assert from "node:assert/strict";
import { test } from "node:test";
import { at, customer, explainSimply, view } from "../access/access.test-support.ts";
import { hashActor } from "../access/hash-actor.ts";
import { keepAccessRecords } from "../access/keep-access-records.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { placeCanary } from "./canaries.ts";
import { countCanaryHits, listCanaryOpeners } from "./canary-hits.ts";

const now = new Date(at("12:00"));

await onEveryEngine("views of planted customers", (database) => {
  test("they are counted, with who opened them since a day", async () => {
    const records = [
      view("ann", "planted", at("09:10")),
      view("ann", "planted", at("09:20")),
      view("bob", "other", at("09:30")),
    ];
    await keepAccessRecords(database(), {
      source: "panel",
      batch: "1",
      receivedAt: now,
      explain: explainSimply,
      records,
    });
    const keys = [customer("planted")];
    const canaryId = await placeCanary(database(), { keys, band: null, label: "Harbour", by: "user:1", at: now });
    const hits = await countCanaryHits(database());
    assert.deepEqual(
      hits.map(({ lastAt, ...hit }) => [hit, lastAt.getTime()]),
      [[{ canaryId, views: 2 }, at("09:20")]],
    );
    assert.deepEqual(await listCanaryOpeners(database(), "2026-11-02"), [hashActor(database().keys, "ann")]);
    assert.deepEqual(await listCanaryOpeners(database(), "2026-11-03"), []);
  });
});
