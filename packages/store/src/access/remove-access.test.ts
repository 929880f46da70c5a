import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { makeAccessPartitions } from "./access-months.ts";
import { at, call, customer, keep, ticket, view } from "./access.test-support.ts";
import { hashActor } from "./hash-actor.ts";
import { findViewer, readViewerName } from "./list-viewers.ts";
import { eraseCustomer, eraseViewer, removeAccessEvents, removeAccessPairs } from "./remove-access.ts";

await onEveryEngine("accesses that go", (database) => {
  const count = async (table: string, where = "true") =>
    Number((await database().engine.run(`select count(*) as count from ${table} where ${where}`))[0]?.["count"]);
  const by = { by: "user:1", at: new Date(at("12:00", 3)) };

  test("months are made ahead, once", async () => {
    assert.deepEqual(await makeAccessPartitions(database(), new Date(at("00:00")), 2), [
      "access_events_2026_11",
      "access_pairs_2026_11",
      "access_events_2026_12",
      "access_pairs_2026_12",
    ]);
    assert.deepEqual(await makeAccessPartitions(database(), new Date(at("00:00")), 2), []);
  });

  test("events go by whole months, their pairs stay longer", async () => {
    const old = Date.UTC(2025, 4, 3, 12);
    await keep(database(), [
      ticket("old", "created", old, { assignee: "anna" }),
      view("anna", "old", old),
      view("anna", "new", at("09:00")),
    ]);
    assert.equal(await removeAccessEvents(database(), new Date(Date.UTC(2025, 4, 30))), 0);
    assert.equal(await removeAccessEvents(database(), new Date(Date.UTC(2025, 5, 1))), 1);
    assert.deepEqual(
      [
        await count("access_events"),
        await count("access_surroundings"),
        await count("ticket_changes"),
        await count("access_pairs"),
      ],
      [1, 1, 0, 2],
    );
    assert.equal(await removeAccessPairs(database(), new Date(Date.UTC(2025, 5, 1))), 1);
    assert.deepEqual([await count("access_pairs"), await count("viewer_days")], [1, 1]);
    assert.equal(
      (await database().engine.run("select to_regclass('access_events_2025_05') as name"))[0]?.["name"],
      null,
    );
  });

  test("who left is forgotten with the last of their days, and known again when they come back", async () => {
    const row = { kind: "viewer", at: at("08:00"), team: "cards", duty: "agent" } as const;
    await keep(database(), [
      view("dora", "eve", at("09:00")),
      { ...row, actor: "dora", name: "Dora D.", leavesAt: at("17:00") },
      { ...row, actor: "emil", name: "Emil E." },
    ]);
    const nameOf = async (id: string) => (await readViewerName(database(), hashActor(database().keys, id)))?.id;
    await removeAccessPairs(database(), new Date(at("00:00", 3)));
    assert.deepEqual([await nameOf("dora"), await nameOf("emil")], ["dora", "emil"]);
    await removeAccessPairs(database(), new Date(at("00:00", 40)));
    assert.deepEqual([await nameOf("dora"), await nameOf("emil")], [undefined, "emil"]);
    await keep(database(), [view("dora", "eve", at("09:00", 40))]);
    assert.equal(await nameOf("dora"), "dora");
  });

  test("a viewer who is erased has no name, and what was done stays", async () => {
    await keep(database(), [view("bert", "eve", at("09:00"), { reason: "typed", device: "d" })]);
    const actor = hashActor(database().keys, "bert");
    await eraseViewer(database(), { actor, ...by });
    assert.equal(await readViewerName(database(), actor), undefined);
    assert.equal((await findViewer(database(), actor))?.isErased, true);
    assert.deepEqual(
      [await count("access_events", `actor_key = '${actor}'`), await count("access_events", "stated is not null")],
      [1, 0],
    );
    await keep(database(), [
      view("bert", "eve", at("10:00")),
      { kind: "viewer", actor: "bert", at: at("09:00"), team: "cards", duty: "agent", name: "Bert B." },
    ]);
    assert.equal(await readViewerName(database(), actor), undefined);
    await assert.rejects(
      eraseViewer(database(), { actor: hashActor(database().keys, "nobody"), ...by }),
      (error) => error instanceof Problem && error.code === "not-found",
    );
  });

  test("of a customer who is erased nothing is found, and counts of viewers stay", async () => {
    await keep(database(), [
      ticket("gone", "created", at("08:00"), { assignee: "carl" }),
      call("gone", at("08:30")),
      view("carl", "gone", at("09:00")),
      view("carl", "stays", at("09:01")),
      view("dave", "gone", at("09:02"), { action: "impersonate" }),
      view("dave", "gone", at("09:03"), { action: "export", rows: 1 }),
    ]);
    assert.equal(await eraseCustomer(database(), { customers: [customer("gone")], ...by }), 1);
    for (const table of ["access_events", "access_pairs", "ticket_changes", "inbound_contacts"])
      assert.equal(await count(table, `customer_key = '${customer("gone")}'`), 0, table);
    const carl = `actor_key = '${hashActor(database().keys, "carl")}'`;
    assert.deepEqual([await count("access_events", carl), await count("viewer_days", `${carl} and views = 2`)], [2, 1]);
  });
});
