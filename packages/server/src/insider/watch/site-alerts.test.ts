import assert from "node:assert/strict";
import { test } from "node:test";
import type { CountedAlert, CountResult } from "@doorward/doors";
import { listSiteAlerts } from "./site-alerts.ts";

const alert = (of: "viewer" | "site", day: string, isWithinBudget = true): CountedAlert => ({
  of,
  statistic: 100,
  threshold: 50,
  firstDay: "2026-11-01",
  day,
  counted: 9,
  expected: 3,
  peersMedian: 3,
  isWithinBudget,
  isShadow: false,
});

/** Three viewers of one site over two days, of whom each is expected to open one customer a day without a reason. */
function count(counts: readonly number[], own: readonly CountedAlert[], ofSite: readonly CountedAlert[]): CountResult {
  const actors = ["a", "b", "c"];
  const result = {
    viewers: actors.map((actor, at) => ({ actor, alerts: at === 0 ? own : [] })),
    units: [{ unit: "Cebu", by: "site", actors, alerts: ofSite }],
    count: {
      table: {
        viewers: actors.map((actor) => ({ actor })),
        days: ["2026-11-01", "2026-11-02"],
        counts: Float64Array.from(counts),
      },
      weight: new Float64Array(6).fill(1),
      means: { groupMeans: Float64Array.from([1]) },
      peers: { groupOf: Int32Array.from([0, 0, 0]) },
    },
  };
  // What is not asked for here is left out.
  return result as unknown as CountResult;
}

test("where nobody rises alone, those of the site who rise most are meant, and who is as usual is not", () => {
  const [told] = listSiteAlerts(count([2, 2, 3, 3, 1, 1], [], [alert("site", "2026-11-02")]), "2026-11-01");
  assert.deepEqual(told?.actors, ["b", "a"]);
});

test("where somebody of the site rises alone, the alert is about them", () => {
  const own = [alert("viewer", "2026-11-02")];
  const [told] = listSiteAlerts(count([2, 2, 3, 3, 1, 1], own, [alert("site", "2026-11-02")]), "2026-11-01");
  assert.deepEqual(told?.actors, ["a"]);
});

test("what is past, or beyond the budget, is about nobody", () => {
  const past = count([9, 9, 9, 9, 9, 9], [], [alert("site", "2026-11-02")]);
  assert.deepEqual(listSiteAlerts(past, "2026-11-03"), []);
  const beyond = count([9, 9, 9, 9, 9, 9], [], [alert("site", "2026-11-02", false)]);
  assert.deepEqual(listSiteAlerts(beyond, "2026-11-01"), []);
});
