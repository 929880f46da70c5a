import assert from "node:assert/strict";
import { test } from "node:test";
import { explainSimply, customer, ticket, view, at } from "../access/access.test-support.ts";
import { hashActor } from "../access/hash-actor.ts";
import { keepAccessRecords } from "../access/keep-access-records.ts";
import { settlePending } from "../access/settle-pending.ts";
import { acceptArrival } from "../accept-arrivals.ts";
import { inTransaction } from "../database.ts";
import { placeCanary } from "../insider/canaries.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { makeVerdict } from "../verdict.test-support.ts";
import { recordVerdict } from "../verdicts.ts";
import { findAccessCase, listAccessCases, widenAccessCase } from "./access-cases.ts";
import { countCanaryHits, listCanaryOpeners } from "./canary-hits.ts";
import { claimWork, releaseWork } from "./claim-work.ts";
import { findTicketCustomers } from "./find-ticket-customers.ts";
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

  test("pairs without a reason are listed once they are settled, and planted customers with who opened them", async () => {
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
    const keys = [customer("unasked")];
    const canaryId = await placeCanary(database(), { keys, band: null, label: "Harbour", by: "user:1", at: now });
    const hits = await countCanaryHits(database());
    assert.deepEqual(
      hits.map(({ lastAt, ...hit }) => [hit, lastAt.getTime()]),
      [[{ canaryId, views: 2 }, at("09:20")]],
    );
    assert.deepEqual(await listCanaryOpeners(database(), "2026-11-02"), [ann]);
    assert.deepEqual(await listCanaryOpeners(database(), "2026-11-03"), []);
  });

  test("who makes a ticket of a customer after a view is found", async () => {
    assert.deepEqual(await listTicketsAfter(database(), "2026-11-02"), []);
    const records = [ticket("unasked", "created", at("11:00"), { ticket: "T-after", by: "ann" })];
    const batch = { source: "panel", batch: "after", receivedAt: now, explain: explainSimply, records };
    await keepAccessRecords(database(), batch);
    assert.deepEqual(await listTicketsAfter(database(), "2026-11-02"), [hashActor(database().keys, "ann")]);
    assert.deepEqual(await listTicketsAfter(database(), "2026-11-03"), []);
  });

  test("a ticket is of the customer whom its changes name, and of nobody where they name two", async () => {
    const records = [
      ticket("two", "created", at("08:00"), { ticket: "T-two" }),
      ticket("others", "created", at("08:10"), { ticket: "T-two" }),
    ];
    await keepAccessRecords(database(), {
      source: "panel",
      batch: "2",
      receivedAt: now,
      explain: explainSimply,
      records,
    });
    const found = await findTicketCustomers(database(), ["T-asked", "T-two", "T-none", "'; --"]);
    assert.deepEqual([...found], [["T-asked", customer("asked")]]);
  });

  test("a case about viewers tells of whom it is, also when it grows", async () => {
    const told = { viewers: [actor], from: now.toISOString() };
    const id = await inTransaction(database(), async (handle) => {
      const about = {
        door: "insider",
        kind: "access",
        name: "Viewer 0000…",
        source: "watch",
        submittedBy: "doorward",
      } as const;
      const { arrival } = await acceptArrival(handle, { ...about, content: null, told }, now);
      await recordVerdict(handle, arrival.id, { verdict: makeVerdict({ verdict: "check", door: "insider" }), at: now });
      return arrival.id;
    });
    const [own] = await listAccessCases(database(), 5);
    assert.deepEqual(
      [own?.id, own?.state, own?.viewers, own?.from, own?.decidedAt],
      [id, "open", [actor], now, undefined],
    );
    const viewers = [actor, "00000000-0000-0000-0000-000000000002"];
    await widenAccessCase(database(), id, { ...told, viewers }, "Two viewers");
    assert.deepEqual((await findAccessCase(database(), id))?.viewers, viewers);
    assert.equal(await findAccessCase(database(), actor), undefined);
  });
});
