import assert from "node:assert/strict";
import { test } from "node:test";
import type { RosterRow } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { at, customer, explainSimply, keep } from "./access.test-support.ts";
import { hashActor } from "./hash-actor.ts";
import { keepAccessRecords } from "./keep-access-records.ts";
import { findViewer, readViewerName } from "./list-viewers.ts";
import { listApprovals, listGrants } from "./read-context.ts";
import { eraseCustomer } from "./remove-access.ts";

await onEveryEngine("what is told of viewers", (database) => {
  test("rights and approvals name a customer under both keys, and are told once where nothing is explained", async () => {
    const [present, coming] = [customer("right"), customer("right to come")];
    await keepAccessRecords(database(), {
      source: "test",
      batch: "rights",
      records: [
        {
          kind: "grant",
          id: "G1",
          actor: "mona",
          access: "investigation",
          source: "panel",
          from: at("09:00"),
          customer: present,
          approvedBy: "nils",
        },
        {
          kind: "approval",
          id: "A1",
          action: "impersonate",
          requester: "mona",
          approver: "nils",
          at: at("09:00"),
          until: at("11:00"),
          customer: present,
        },
      ],
      receivedAt: new Date(at("09:00")),
      explain: explainSimply,
      otherKeysOf: (key) => (key === present ? [coming] : []),
    });
    const mona = { actors: [hashActor(database().keys, "mona")] };
    assert.deepEqual(listCustomers(await listGrants(database(), mona)), [present]);
    assert.deepEqual(listCustomers(await listGrants(database(), { ...mona, isUnderEveryKey: true })), [
      present,
      coming,
    ]);
    assert.deepEqual(listCustomers(await listApprovals(database(), mona)), [present, coming]);
    await eraseCustomer(database(), { customers: [coming], by: "user:1", at: new Date(at("12:00")) });
    assert.deepEqual(listCustomers(await listGrants(database(), { ...mona, isUnderEveryKey: true })), [undefined]);
  });

  test("of a roster, the newest row says where somebody is, and the newest with a name who they are", async () => {
    const told = await keep(database(), [
      makeRow("olga", at("09:00", 3), "chat", { site: "Pune", name: "Olga P." }),
      makeRow("olga", at("09:00", 5), "cards"),
      makeRow("olga", at("09:00", 4), "mail", { name: "Olga Q." }),
      makeRow("paul", at("09:00"), "mail"),
      makeRow("paul", at("09:00"), "chat"),
    ]);
    assert.equal(told.context, 4);
    const key = hashActor(database().keys, "olga");
    const olga = await findViewer(database(), key);
    assert.deepEqual([olga?.team, olga?.site], ["cards", undefined]);
    assert.equal((await keep(database(), [makeRow("olga", at("09:00", 5), "cards")])).context, 0);
    await keep(database(), [makeRow("olga", at("09:00", 1), "fraud", { name: "Somebody before" })]);
    assert.deepEqual(await readViewerName(database(), key), { id: "olga", name: "Olga Q." });
    assert.equal((await findViewer(database(), key))?.team, "cards");
    assert.equal((await findViewer(database(), hashActor(database().keys, "paul")))?.team, "chat");
  });
});

function listCustomers(rows: readonly { readonly customer?: string }[]) {
  return rows.map((row) => row.customer);
}

function makeRow(actor: string, when: number, team: string, more: Partial<RosterRow> = {}): RosterRow {
  return { kind: "viewer", actor, at: when, team, duty: "agent", ...more };
}
