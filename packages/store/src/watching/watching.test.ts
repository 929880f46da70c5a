import assert from "node:assert/strict";
import { test } from "node:test";
import { explainSimply, customer, ticket, view, at } from "../access/access.test-support.ts";
import { hashActor } from "../access/hash-actor.ts";
import { keepAccessRecords } from "../access/keep-access-records.ts";
import { settlePending } from "../access/settle-pending.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { claimWork, releaseWork } from "./claim-work.ts";
import { listTicketsAfter } from "./list-tickets-after.ts";
import { listUnexplainedPairs } from "./list-unexplained-pairs.ts";
import { keepViewerSeen, listViewerSeen } from "./viewer-seen.ts";
import { keepViewerSequences, listViewerSequences } from "./viewer-sequences.ts";

const now = new Date(at("12:00"));
const actor = "00000000-0000-0000-0000-000000000001";
const span = { from: "2026-11-02", until: "2026-11-02" };

await onEveryEngine("what the watch keeps", (database) => {
  test("of two servers one has the work, until it lets go", async () => {
    assert.equal(await claimWork(database(), "watch", "one", 60), true);
    assert.equal(await claimWork(database(), "watch", "other", 60), false);
    assert.equal(await claimWork(database(), "watch", "one", 60), true);
    await releaseWork(database(), "watch", "other");
    assert.equal(await claimWork(database(), "watch", "other", 60), false);
    await releaseWork(database(), "watch", "one");
    assert.equal(await claimWork(database(), "watch", "other", 0), true);
    assert.equal(await claimWork(database(), "watch", "one", 60), true, "what is over is free");
  });

  test("what the order of a day shows is kept in the place of what was kept of it", async () => {
    const row = { actor, day: "2026-11-02", searches: 4, unopened: 1, views: 9, fast: 2, shifted: 9, outside: 0 };
    await keepViewerSequences(database(), [row]);
    await keepViewerSequences(database(), [{ ...row, unopened: 3 }]);
    assert.deepEqual(await listViewerSequences(database(), span), [{ ...row, unopened: 3 }]);
    assert.deepEqual(await listViewerSequences(database(), { from: "2026-11-03", until: "2026-11-04" }), []);
  });

  test("of what was seen the earlier moment stays", async () => {
    const row = { actor, what: "device", value: "a1b2", firstAt: at("10:00") } as const;
    await keepViewerSeen(database(), [row, { ...row, firstAt: at("09:00") }]);
    await keepViewerSeen(database(), [{ ...row, firstAt: at("11:00") }]);
    assert.deepEqual(await listViewerSeen(database()), [{ ...row, firstAt: at("09:00") }]);
  });

  test("pairs without a reason are listed once they are settled", async () => {
    const batch = { source: "panel", batch: "1", receivedAt: now, explain: explainSimply };
    const records = [
      ticket("asked", "assigned", at("08:00"), { assignee: "ann" }),
      view("ann", "asked", at("09:00")),
      view("ann", "unasked", at("09:10")),
      view("ann", "unasked", at("09:20")),
    ];
    await keepAccessRecords(database(), { ...batch, records });
    await settlePending(database(), { now, explain: explainSimply });
    const ann = hashActor(database().keys, "ann");
    assert.deepEqual(await listUnexplainedPairs(database(), span), [{ actor: ann, customer: customer("unasked") }]);
  });

  test("who makes a ticket of a customer after a view is found", async () => {
    assert.deepEqual(await listTicketsAfter(database(), "2026-11-02"), []);
    const records = [ticket("unasked", "created", at("11:00"), { ticket: "T-after", by: "ann" })];
    const batch = { source: "panel", batch: "after", receivedAt: now, explain: explainSimply, records };
    await keepAccessRecords(database(), batch);
    assert.deepEqual(await listTicketsAfter(database(), "2026-11-02"), [hashActor(database().keys, "ann")]);
    assert.deepEqual(await listTicketsAfter(database(), "2026-11-03"), []);
  });
});
