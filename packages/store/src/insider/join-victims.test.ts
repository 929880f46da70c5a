import assert from "node:assert/strict";
import { test } from "node:test";
import { sql as raw } from "kysely";
import { at, customer, keep, ticket, view } from "../access/access.test-support.ts";
import { hashActor } from "../access/hash-actor.ts";
import type { Database } from "../database.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { joinVictims } from "./join-victims.ts";

const key = (number: number) => number.toString(16).padStart(32, "0");
const uuid = (number: number) => `00000000-0000-0000-0000-${number.toString(16).padStart(12, "0")}`;
const moment = (text: string) => Date.parse(text);

/** A viewer who opened a record, by the place of the reason. */
async function keepPair(
  { sql }: Database,
  pair: { viewer: number; customer: number; at: string; reason: number | null },
) {
  const opened = pair.at;
  await raw`insert into access_pairs (customer_key, day, actor_key, first_at, last_at, views, reason, is_pending)
    values (${uuid(pair.customer)}, ${opened.slice(0, 10)}, ${uuid(pair.viewer)}, ${opened}, ${opened}, 3, ${pair.reason}, false)`.execute(
    sql,
  );
}

async function keepViewer({ sql }: Database, viewer: number, leavesAt: string | null) {
  await raw`insert into viewers (actor_key, team, site, vendor, duty, leaves_at, noted_at)
    values (${uuid(viewer)}, 'support', 'Pune', null, 'agent', ${leavesAt}, '2026-01-01T00:00:00Z')`.execute(sql);
}

async function keepDay({ sql }: Database, viewer: number, day: string) {
  const counts = { customers: 9, unexplained: 2, assigned_ticket: 4, contact: 1, stated: 1, duty: 1, tickets: 5 };
  const none = Object.fromEntries(
    ["views", "pending", "transferred_ticket", "reopened_ticket", "granted", "planned", "searches", "fields", "exports"]
      .concat(["exported_rows", "impersonations", "banded", "high_balance", "stepped", "sequential"])
      .map((name) => [name, 0]),
  );
  const row = { ...none, ...counts, actor_key: uuid(viewer), day };
  await sql
    .insertInto("viewer_days")
    .values(row as never)
    .execute();
}

await onEveryEngine("victims joined back to viewers", (database) => {
  test("a view counts before the moment of the first contact, not by the day", async () => {
    await keepViewer(database(), 1, "2026-02-01T00:00:00Z");
    await keepViewer(database(), 2, null);
    await keepViewer(database(), 3, null);
    await raw`insert into roster_rows (actor_key, at, team, duty, shift) values
      (${uuid(2)}, '2025-01-01T00:00:00Z', 'support', 'agent', null),
      (${uuid(2)}, '2026-01-01T00:00:00Z', 'support', 'agent', '{"zone":"Asia/Kolkata","days":[1],"from":570,"until":1050}')`.execute(
      database().sql,
    );
    await keepPair(database(), { viewer: 1, customer: 10, at: "2026-03-05T09:59:59Z", reason: 1 });
    await keepPair(database(), { viewer: 2, customer: 10, at: "2026-03-05T10:00:00Z", reason: 1 });
    await keepPair(database(), { viewer: 2, customer: 11, at: "2026-03-04T10:00:00Z", reason: null });
    await keepDay(database(), 1, "2026-01-31");
    await keepDay(database(), 3, "2026-02-01");
    const victims = [
      { keys: [key(10)], firstContactAt: moment("2026-03-05T10:00:00Z") },
      { keys: [key(11)], firstContactAt: moment("2026-03-06T00:00:00Z") },
    ];
    const join = await joinVictims(database(), { victims, from: new Date("2026-01-01T00:00:00Z") });
    const hits = join.viewers.map(({ actor, hits: own }) => [actor, own.map(({ victim }) => victim)]);
    assert.deepEqual(hits, [
      [uuid(1), [0]],
      [uuid(2), [1]],
      [uuid(3), []],
    ]);
    assert.deepEqual(
      join.victims.map(({ contacts }) => contacts),
      [1, 0],
    );
    const [left, present] = join.viewers;
    assert.equal(left?.leftAt, moment("2026-02-01T00:00:00Z"), "who has left stays in the comparison");
    assert.equal(present?.shift, "Asia/Kolkata 09:30");
    assert.deepEqual(left?.work, [{ month: "2026-01", tickets: 5, contacts: 5, unexplained: 3 }]);
    assert.equal(join.customers, 2);
  });

  test("several views and several keys of one victim are one hit, with what explained its days", async () => {
    await keepPair(database(), { viewer: 3, customer: 20, at: "2026-02-01T10:00:00Z", reason: 8 });
    await keepPair(database(), { viewer: 3, customer: 20, at: "2026-02-02T10:00:00Z", reason: 4 });
    await keepPair(database(), { viewer: 3, customer: 21, at: "2026-02-03T10:00:00Z", reason: 5 });
    const victims = [{ keys: [key(20), key(21), key(21)], firstContactAt: moment("2026-03-06T00:00:00Z") }];
    const from = new Date("2026-01-01T00:00:00Z");
    const { viewers } = await joinVictims(database(), { victims, from, customers: 50 });
    const firstAt = moment("2026-02-01T10:00:00Z");
    assert.deepEqual(viewers.find(({ actor }) => actor === uuid(3))?.hits, [
      { victim: 0, firstAt, days: 3, explained: 2, contacts: 1, reason: "stated" },
    ]);
  });

  test("what was before the look-back does not count, and without victims nobody has any", async () => {
    const victims = [{ keys: [key(20), key(21)], firstContactAt: moment("2026-03-06T00:00:00Z") }];
    const from = new Date("2026-02-03T00:00:00Z");
    const { viewers } = await joinVictims(database(), { victims, from });
    assert.deepEqual(
      viewers.flatMap(({ hits }) => hits.map(({ days }) => days)),
      [1],
    );
    const none = await joinVictims(database(), { victims: [], from });
    assert.deepEqual(none.viewers, []);
  });
});

await onEveryEngine("victims joined to what was ingested", (database) => {
  test("views, tickets and the roster come as they were kept, and a typed reason explains nothing here", async () => {
    const roster = { kind: "viewer", at: 0, team: "cards", site: "Pune", duty: "agent" } as const;
    await keep(database(), [
      { ...roster, actor: "ana", leavesAt: at("18:00") },
      { ...roster, actor: "ben" },
      ticket("mia", "assigned", at("09:00"), { assignee: "ana" }),
      view("ana", "mia", at("09:30")),
      view("ana", "mia", at("09:40")),
      view("ben", "mia", at("10:30"), { reason: "She called me." }),
      view("ben", "mia", at("15:00")),
      view("ben", "leo", at("10:00")),
    ]);
    const victims = [
      { keys: [customer("mia")], firstContactAt: at("12:00") },
      { keys: [customer("leo")], firstContactAt: at("10:00") },
    ];
    const { viewers } = await joinVictims(database(), { victims, from: new Date(at("00:00", -30)), customers: 100 });
    const byActor = new Map(viewers.map((viewer) => [viewer.actor, viewer]));
    const [ana, ben] = ["ana", "ben"].map((id) => byActor.get(hashActor(database().keys, id)));
    assert.deepEqual(ana?.hits, [
      { victim: 0, firstAt: at("09:30"), days: 1, explained: 1, contacts: 1, reason: "assigned-ticket" },
    ]);
    assert.deepEqual(ben?.hits, [
      { victim: 0, firstAt: at("10:30"), days: 1, explained: 0, contacts: 0, reason: "stated" },
    ]);
    assert.deepEqual([ana?.site, ana?.leftAt, ben?.leftAt], ["Pune", at("18:00"), undefined]);
    assert.deepEqual(ana?.work, [{ month: "2026-11", tickets: 1, contacts: 1, unexplained: 0 }]);
    assert.deepEqual(ben?.work, [{ month: "2026-11", tickets: 0, contacts: 0, unexplained: 2 }]);
  });
});
