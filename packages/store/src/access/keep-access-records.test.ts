import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, type AccessEvent } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { at, call, customer, explainSimply, keep, readCounts, recount, ticket, view } from "./access.test-support.ts";
import { hashActor } from "./hash-actor.ts";
import { keepAccessRecords } from "./keep-access-records.ts";
import { settlePending } from "./settle-pending.ts";

await onEveryEngine("records of access", (database) => {
  const run = async (statement: string) => await database().engine.run(statement);
  const dayOf = async (actor: string, day = "2026-11-02") => {
    const rows = await run(
      `select * from viewer_days where actor_key = '${hashActor(database().keys, actor)}' and day = '${day}'`,
    );
    return rows[0] ?? {};
  };
  const checkCounts = async () => assert.deepEqual(await readCounts(run), await recount(run));

  test("events are kept with their reasons, and counted with them", async () => {
    const answer = await keep(database(), [
      ticket("eve", "created", at("09:00"), { assignee: "anna" }),
      view("anna", "eve", at("09:05")),
      view("anna", "eve", at("09:06"), { fields: ["email", "phone"] }),
      view("anna", "mallory", at("09:07"), { band: 9, step: 1 }),
      view("anna", "oscar", at("09:08"), { step: 40, reason: "He asked me to." }),
      call("peggy", at("09:09")),
      view("anna", "peggy", at("09:10")),
      aboutNobody(view("anna", "", at("09:11"), { action: "search", rows: 12 })),
      aboutNobody(view("anna", "", at("09:12"), { action: "export", rows: 500, query: "q" })),
    ]);
    assert.deepEqual(answer, { events: 7, duplicates: 0, context: 2, explainedAgain: 0 });
    const { actor_key: _, ...day } = await dayOf("anna");
    assert.deepEqual(day, {
      day: "2026-11-02",
      views: 5,
      customers: 4,
      unexplained: 1,
      pending: 0,
      assigned_ticket: 1,
      transferred_ticket: 0,
      contact: 1,
      duty: 0,
      reopened_ticket: 0,
      granted: 0,
      planned: 0,
      stated: 1,
      tickets: 1,
      searches: 1,
      fields: 2,
      exports: 1,
      exported_rows: 500,
      impersonations: 0,
      banded: 1,
      high_balance: 1,
      stepped: 2,
      sequential: 1,
    });
    await checkCounts();
  });

  test("the same event is kept once: within a batch, in a later one, and in one of another order", async () => {
    const first = view("bert", "trudy", at("10:00"));
    const second = view("bert", "victor", at("10:01"));
    assert.deepEqual(await keep(database(), [first, second, first]), {
      events: 2,
      duplicates: 1,
      context: 0,
      explainedAgain: 0,
    });
    const third = view("bert", "trudy", at("10:02"));
    assert.deepEqual(await keep(database(), [third, second, first]), {
      events: 1,
      duplicates: 2,
      context: 0,
      explainedAgain: 0,
    });
    assert.deepEqual(await keep(database(), [second, first]), {
      events: 0,
      duplicates: 2,
      context: 0,
      explainedAgain: 0,
    });
    assert.equal((await dayOf("bert"))["views"], 3);
    await checkCounts();
  });

  test("the same id of another source is another event", async () => {
    const panel = view("bea", "trudy", at("10:00"));
    const answer = await keep(database(), [panel, { ...panel, source: "old-panel" }]);
    assert.equal(answer.events, 2);
  });

  test("a batch that comes again gets the answer it had, and its id is no other's", async () => {
    const records = [view("carl", "walter", at("10:00"))];
    const answer = await keep(database(), records, { batch: "once" });
    assert.deepEqual(await keep(database(), records, { batch: "once" }), answer);
    assert.equal(answer.events, 1);
    await assert.rejects(
      keep(database(), [view("carl", "walter", at("10:01"))], { batch: "once" }),
      (error) => error instanceof Problem && error.code === "conflict",
    );
    assert.equal((await dayOf("carl"))["views"], 1);
  });

  test("a ticket that comes late explains what was kept before, and it is written down", async () => {
    await keep(database(), [view("dora", "late", at("11:00")), view("dora", "late", at("11:30"))]);
    assert.equal((await dayOf("dora"))["unexplained"], 1);
    const answer = await keep(database(), [ticket("late", "created", at("10:55"), { assignee: "dora" })]);
    assert.deepEqual(answer, { events: 0, duplicates: 0, context: 1, explainedAgain: 2 });
    const day = await dayOf("dora");
    assert.deepEqual([day["unexplained"], day["assigned_ticket"], day["tickets"]], [0, 1, 1]);
    const [told] = await run("select because, days from access_recomputed order by at desc, id desc limit 1");
    assert.deepEqual(told, {
      because: "late-context",
      days: [{ day: "2026-11-02", views: 2, explained: 2, unexplained: 0 }],
    });
    await checkCounts();
  });

  test("one that says that the ticket was somebody else's takes the reason back", async () => {
    await keep(database(), [
      ticket("taken", "created", at("08:00"), { assignee: "emil" }),
      view("emil", "taken", at("11:00")),
    ]);
    assert.equal((await dayOf("emil"))["assigned_ticket"], 1);
    const answer = await keep(database(), [ticket("taken", "assigned", at("10:00"), { assignee: "dora" })]);
    assert.equal(answer.explainedAgain, 1);
    const day = await dayOf("emil");
    assert.deepEqual([day["unexplained"], day["assigned_ticket"]], [1, 0]);
    await checkCounts();
  });

  test("a view that nothing explains waits for its grace to end, and counts then", async () => {
    const receivedAt = at("13:01");
    await keep(database(), [view("fred", "young", at("13:00")), view("fred", "other", at("13:00"))], { receivedAt });
    const before = await dayOf("fred");
    assert.deepEqual([before["pending"], before["unexplained"]], [2, 0]);
    await checkCounts();
    await keep(database(), [ticket("young", "created", at("12:59"), { assignee: "fred" })], {
      receivedAt: at("13:05"),
    });
    assert.equal((await dayOf("fred"))["pending"], 1);
    const early = await settlePending(database(), { now: new Date(at("13:14")), explain: explainSimply });
    assert.equal(early.pairs, 0);
    await settlePending(database(), { now: new Date(at("13:15")), explain: explainSimply });
    const after = await dayOf("fred");
    assert.deepEqual([after["pending"], after["unexplained"], after["assigned_ticket"]], [0, 1, 1]);
    await checkCounts();
  });

  test("announced work and approvals that come late explain what they are about", async () => {
    await keep(database(), [
      view("gina", "moved", at("15:00", 3)),
      aboutNobody(view("gina", "", at("15:01", 3), { action: "export", rows: 9 })),
    ]);
    await keep(database(), [
      { kind: "planned", id: "move", from: at("14:00", 3), until: at("16:00", 3), what: "move", approvedBy: "boss" },
      {
        kind: "approval",
        id: "a1",
        action: "export",
        requester: "gina",
        approver: "boss",
        at: at("14:00", 3),
        until: at("16:00", 3),
      },
    ]);
    await settlePending(database(), { now: new Date(at("12:00", 31)), explain: explainSimply });
    assert.equal((await dayOf("gina", "2026-11-05"))["planned"], 1);
    const exports = await run("select reason from access_events where action = 2 and observed_at > '2026-11-05'");
    assert.deepEqual(exports, [{ reason: 6 }]);
    await keep(database(), [
      { kind: "planned", id: "move", from: at("18:00", 3), until: at("19:00", 3), what: "move", approvedBy: "boss" },
    ]);
    await settlePending(database(), { now: new Date(at("12:00", 31)), explain: explainSimply });
    assert.equal((await dayOf("gina", "2026-11-05"))["unexplained"], 1);
    await checkCounts();
  });

  test("months that were not made ahead are made when their first event comes", async () => {
    await keep(database(), [view("hans", "old", Date.UTC(2024, 1, 29, 12))]);
    assert.equal((await run("select from access_events_2024_02")).length, 1);
    assert.equal((await run("select from access_pairs_2024_02")).length, 1);
    await checkCounts();
  });

  test("of a batch that fails nothing is kept, and it may come again", async () => {
    const records = [view("ida", "eve", at("10:00"))];
    const batch = { source: "test", batch: "fails", records, receivedAt: new Date(at("12:00")) };
    await assert.rejects(keepAccessRecords(database(), { ...batch, explain: refuseToExplain }), /no reason/u);
    assert.equal((await dayOf("ida"))["views"], undefined);
    assert.equal((await keepAccessRecords(database(), { ...batch, explain: explainSimply })).events, 1);
  });

  test("hostile text is kept as it can be, and long ids stay apart", async () => {
    const odd = "\0\ud800\u202e'; drop table viewers; --\u001e\u001f";
    const long = "x".repeat(5000);
    await keep(database(), [
      view(odd, "eve", at("10:00"), {
        id: odd,
        source: odd,
        team: odd,
        site: odd,
        ticket: odd,
        fields: [odd, ""],
        reason: odd,
        ip: odd,
      }),
      view(odd, "eve", at("10:00"), { id: `${long}1`, source: odd }),
      view(odd, "eve", at("10:00"), { id: `${long}2`, source: odd }),
      ticket("odd", "created", at("10:00"), { ticket: odd, queue: odd, source: odd, assignee: odd }),
    ]);
    assert.equal((await dayOf(odd))["views"], 3);
    await checkCounts();
  });

  test("what no reader gives is refused before anything is kept", async () => {
    for (const wrong of [{ customer: "alice@example.com" }, { observedAt: Number.NaN }, { observedAt: -1 }])
      await assert.rejects(
        keep(database(), [view("jack", "eve", at("10:00"), wrong)]),
        (error) => error instanceof Problem && error.code === "own-fault",
      );
  });

  test("neither ids of viewers nor what they typed lie in the open", async () => {
    await keep(database(), [
      view("karl.secret@example.com", "eve", at("10:00"), {
        reason: "typed secret",
        device: "device secret",
        ip: "203.0.113.77",
      }),
      {
        kind: "viewer",
        actor: "karl.secret@example.com",
        at: at("09:00"),
        name: "Karl Secret",
        team: "cards",
        duty: "agent",
      },
    ]);
    const tables = await run(
      "select table_name as name from information_schema.tables where table_schema = current_schema()",
    );
    for (const { name } of tables) {
      const rows = await run(`select t::text as text from ${String(name)} t`);
      for (const { text } of rows) assert.doesNotMatch(String(text), /secret|203\.0\.113\.77/iu);
    }
    assert.equal((await run("select from access_surroundings where network = '203.0.113.0/24'")).length, 1);
  });

  test("customers of a coming key are explained by what is kept under both", async () => {
    const [present, coming] = [customer("present"), customer("coming")];
    await keepAccessRecords(database(), {
      source: "test",
      batch: "two keys",
      records: [
        {
          kind: "ticket",
          ticket: "T",
          customer: present,
          at: at("09:00"),
          source: "desk",
          change: "created",
          assignee: "lena",
        },
      ],
      receivedAt: new Date(at("09:00")),
      explain: explainSimply,
      otherKeysOf: (key) => (key === present ? [coming] : []),
    });
    await keep(database(), [view("lena", "", at("10:00"), { customer: coming })]);
    const day = await dayOf("lena");
    assert.deepEqual([day["assigned_ticket"], day["tickets"]], [1, 1]);
  });
});

function refuseToExplain(): never {
  assert.fail("no reason");
}

/** The same access, about no single customer. */
function aboutNobody(told: AccessEvent): AccessEvent {
  const { customer: about, ...event } = told;
  assert.ok(about);
  return event;
}
