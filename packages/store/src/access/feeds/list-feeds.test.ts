import assert from "node:assert/strict";
import { test } from "node:test";
import type { AccessEvent } from "@doorward/core";
import { onEveryEngine } from "../../on-every-engine.test-support.ts";
import { at, explainSimply, keep, ticket, view } from "../access.test-support.ts";
import { settlePending } from "../settle-pending.ts";
import { listFeeds, listSuspensions } from "./list-feeds.ts";

await onEveryEngine("feeds of access records", (database) => {
  const span = { from: new Date(at("00:00")), until: new Date(at("00:00", 60)) };

  test("each source is told with its last record, what it tells apart", async () => {
    await keep(database(), [...hourly(at("00:00"), 24 * 8), ticket("eve", "created", at("08:00"))]);
    const feeds = await listFeeds(database(), new Date(at("00:10", 8)));
    assert.deepEqual(
      feeds.map(({ source, what, lastAt, isSuspending }) => ({ source, what, lastAt, isSuspending })),
      [
        { source: "panel", what: "events", lastAt: new Date(at("23:55", 7)), isSuspending: false },
        { source: "desk", what: "tickets", lastAt: new Date(at("08:00")), isSuspending: false },
      ],
    );
    assert.deepEqual(await listSuspensions(database(), span), []);
  });

  test("one that is silent for too long suspends counts, which is kept until it is heard again", async () => {
    const now = new Date(at("00:45", 8));
    const [panel] = await listFeeds(database(), now);
    assert.deepEqual([panel?.isSuspending, panel?.silentMinutes], [true, 50]);
    await settlePending(database(), { now, explain: explainSimply });
    const from = new Date(at("23:55", 7));
    assert.deepEqual(await listSuspensions(database(), span), [
      { source: "panel", what: "events", from, until: undefined },
    ]);
    await keep(database(), [view("anna", "c", at("02:00", 8))]);
    assert.deepEqual(await listSuspensions(database(), span), [
      { source: "panel", what: "events", from, until: new Date(at("02:00", 8)) },
    ]);
  });

  test("what comes late fills the gap", async () => {
    await keep(database(), hourly(at("23:56", 7), 2));
    assert.deepEqual(await listSuspensions(database(), span), []);
  });

  test("one that never speaks again has ended after two weeks, and suspends no longer", async () => {
    await settlePending(database(), { now: new Date(at("12:00", 10)), explain: explainSimply });
    const from = new Date(at("02:00", 8));
    const until = new Date(at("02:00", 22));
    const tell = async () => (await listSuspensions(database(), span)).map((each) => [each.from, each.until]);
    assert.deepEqual(await tell(), [[from, undefined]]);
    const now = new Date(at("12:00", 30));
    const [panel] = await listFeeds(database(), now);
    assert.deepEqual([panel?.isSuspending, panel?.isEnded], [false, true]);
    for (const days of [30, 31]) {
      await settlePending(database(), { now: new Date(at("12:00", days)), explain: explainSimply });
      assert.deepEqual(await tell(), [[from, until]]);
    }
    await keep(database(), [view("anna", "d", at("12:00", 40))]);
    assert.deepEqual(await tell(), [[from, until]]);
  });
});

await onEveryEngine("feeds that somebody makes up", (database) => {
  test("rows that each name a source of their own are refused whole, and keep nobody from sending", async () => {
    const made = Array.from({ length: 1001 }, (_, index) => ({
      ...view("anna", `m${String(index)}`, at("00:00")),
      source: `made-up-${String(index)}`,
    }));
    await assert.rejects(keep(database(), made), /1,000 feeds already/u);
    assert.deepEqual(await listFeeds(database(), new Date(at("00:10"))), []);
    await keep(database(), [view("anna", "c", at("00:00"))]);
    assert.equal((await listFeeds(database(), new Date(at("00:10")))).length, 1);
  });
});

/** A view every five minutes for so many hours. */
function hourly(from: number, hours: number): readonly AccessEvent[] {
  return Array.from({ length: hours * 12 }, (_, index) => view("anna", `c${String(index)}`, from + index * 300_000));
}
