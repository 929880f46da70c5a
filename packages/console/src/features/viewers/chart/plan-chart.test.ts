import assert from "node:assert/strict";
import { test } from "node:test";
import { edge, planChart } from "./plan-chart.ts";

const size = { width: 442, height: 232 };
const makeDays = (counts: readonly (number | null)[]) =>
  counts.map((counted, index) => ({
    day: `2026-11-${String(index + 1).padStart(2, "0")}`,
    counted: counted ?? 0,
    customers: 20,
    expected: 2,
    low: 0,
    high: 4,
    peersMedian: 1,
    isSuspended: counted === null,
  }));

test("what lies beyond the band is marked, and a day of nothing has no bar", () => {
  const { bars } = planChart(makeDays([0, 4, 5]), size);
  assert.deepEqual(
    bars.map(({ day, isBeyond }) => [day, isBeyond]),
    [
      ["2026-11-02", false],
      ["2026-11-03", true],
    ],
  );
});

test("everything lies inside of the picture", () => {
  const { bars, dates, levels } = planChart(makeDays([1, 40, 3]), size);
  for (const { x, y, width, height } of bars) {
    assert.ok(x >= edge.left && x + width <= size.width - edge.right);
    assert.ok(y >= edge.top && Math.abs(y + height - (size.height - edge.bottom)) < 1e-6);
  }
  assert.ok(dates.every(({ x }) => x >= edge.left && x <= size.width));
  assert.deepEqual(
    levels.map(({ value }) => value),
    [0, 10, 20, 30, 40],
  );
});

test("a silent feed is marked, and no line goes through it", () => {
  const { suspended, expected, bands, bars } = planChart(makeDays([1, null, 1]), size);
  assert.deepEqual(
    suspended.map(({ day }) => day),
    ["2026-11-02"],
  );
  assert.deepEqual([expected.length, bands.length, bars.length], [2, 2, 2]);
});

test("levels are whole, however little was counted, and the last day is named", () => {
  const { levels, dates } = planChart(makeDays(Array.from({ length: 60 }, () => 0)), size);
  assert.ok(levels.every(({ value }) => Number.isInteger(value)));
  assert.equal(dates.at(-1)?.day, "2026-11-60");
  assert.ok(dates.length <= 5);
});

test("without days and without room there is nothing to draw", () => {
  assert.deepEqual(planChart([], { width: 0, height: 232 }).bars, []);
  assert.deepEqual(planChart([], { width: 0, height: 232 }).dates, []);
});
