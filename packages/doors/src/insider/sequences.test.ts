import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AccessEvent } from "@doorward/core";
import { hour, makeEvent, makeRow, minute, noon } from "./access-records.test-support.ts";
import { countSequences, isSequential } from "./sequences.ts";
import { isOnShift } from "./shifts.ts";

const second = 1000;
const shift = { zone: "Asia/Manila", days: [1, 2, 3, 4, 5], from: 22 * 60, until: 6 * 60 };
const about = { actor: "ann", day: "2026-11-02" };

function at(time: number, action: AccessEvent["action"] = "view"): AccessEvent {
  const { customer, ...rest } = makeEvent({ id: `${action}-${String(time)}`, observedAt: time, action });
  return action === "search" || customer === undefined ? rest : { ...rest, customer };
}

describe("the order of a day's events", () => {
  it("tells searches after which nothing was opened within ten minutes", () => {
    const events = [
      at(noon, "search"),
      at(noon + 9 * minute),
      at(noon + 10 * minute, "search"),
      at(noon + 21 * minute),
    ];
    const { searches, unopened } = countSequences(about, events, undefined);
    assert.deepEqual([searches, unopened], [2, 1]);
  });
  it("leaves out searches of the last ten minutes of the day, since nobody knows yet", () => {
    const midnight = noon + 12 * hour;
    const { searches, unopened } = countSequences(about, [at(midnight - 5 * minute, "search")], undefined);
    assert.deepEqual([searches, unopened], [0, 0]);
  });
  it("tells views that come too fast to be read, in whatever order they are handed in", () => {
    const events = [4, 0, 2, 9].map((after) => ({ ...at(noon + after * second), customer: `c${String(after)}` }));
    const { views, fast } = countSequences(about, events, undefined);
    assert.deepEqual([views, fast], [4, 2]);
  });
  it("tells no record that is noted several times as it is opened", () => {
    assert.equal(countSequences(about, [at(noon), at(noon + second), at(noon + 2 * second)], undefined).fast, 0);
  });
  it("tells views outside of a shift, where there is one", () => {
    // Monday noon (UTC) is eight in the evening at Manila; the shift starts at ten.
    const events = [at(noon), at(noon + hour), at(noon + 4 * hour)];
    const { shifted, outside } = countSequences(about, events, makeRow({ shift }));
    assert.deepEqual([shifted, outside], [3, 1]);
    assert.equal(countSequences(about, events, makeRow()).shifted, 0);
  });
});

describe("a shift", () => {
  it("ends on the next day where it goes past midnight", () => {
    assert.equal(isOnShift(shift, Date.UTC(2026, 10, 2, 21)), true, "Tuesday 05:00 at Manila");
    assert.equal(isOnShift(shift, Date.UTC(2026, 10, 2, 23, 30)), false, "Tuesday 07:30 at Manila");
    assert.equal(isOnShift(shift, Date.UTC(2026, 10, 6, 21)), true, "Saturday 05:00, the shift of Friday");
    assert.equal(isOnShift(shift, Date.UTC(2026, 10, 7, 15)), false, "Saturday 23:00");
  });
  it("holds whoever comes half an hour early", () => {
    assert.equal(isOnShift(shift, Date.UTC(2026, 10, 2, 13, 30)), true, "Monday 21:30");
  });
  it("holds every time where its zone is unknown", () => {
    assert.equal(isOnShift({ ...shift, zone: "Nowhere/At all" }, noon), true);
  });
  it("follows the clock of its place in summer and winter", () => {
    const lisbon = { zone: "Europe/Lisbon", days: [1], from: 9 * 60, until: 17 * 60 };
    assert.equal(isOnShift(lisbon, Date.UTC(2026, 6, 6, 17, 30)), false, "18:30 in July, an hour and a half late");
    assert.equal(isOnShift(lisbon, Date.UTC(2026, 10, 2, 17, 30)), true, "17:30 in November");
  });
});

describe("numbers of customers", () => {
  it("are one beside the other up to three apart, in both directions", () => {
    assert.deepEqual([-4, -3, -1, 0, 1, 3, 4, undefined].filter(isSequential), [-3, -1, 1, 3]);
  });
});
