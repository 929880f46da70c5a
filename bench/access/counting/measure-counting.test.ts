import assert from "node:assert/strict";
import { it } from "node:test";
import { makeViewerDays } from "../world/make-viewer-days.ts";
import { tellBenignMisses, tellCanaryMisses, tellCountingMisses } from "../tell-misses.ts";
import { measureBenign } from "../benign/measure-benign.ts";
import { measureCanaries } from "../canaries/measure-canaries.ts";
import { floors } from "./floors.ts";
import { measureCounting } from "./measure-counting.ts";

/** With eight thieves of each rate, a median lies this much farther off than with three hundred. */
const slack = 1.6;

it("finds thieves within the floors, with slack for two seeds and few thieves", async () => {
  const rows = await measureCounting(makeViewerDays, { seeds: [1, 2], rounds: 1, calm: 1 });
  for (const { budget, rates, stationary, surge } of rows) {
    const own = floors[budget];
    for (const [at, { rate, thieves, median, missed }] of rates.entries()) {
      assert.equal(thieves, 8);
      const most = Math.ceil((own.delay[at] ?? 0) * slack);
      assert.ok(median <= most, `budget ${budget}, ${rate} a day: ${median} days`);
      assert.ok(rate === 1 || missed === 0, `budget ${budget}, ${rate} a day: ${missed}`);
    }
    // Two worlds are eleven months: a count of alerts within three of its standard deviations.
    for (const [{ alerts, months }, times] of [
      [stationary, own.stationary],
      [surge, own.surge],
    ] as const) {
      const expected = times * budget * months;
      assert.ok(alerts <= expected + 3 * Math.sqrt(expected), `budget ${budget}: ${alerts} of ${expected}`);
    }
  }
});

it("makes no more cases of what is innocent than it may", async () => {
  assert.deepEqual(tellBenignMisses(await measureBenign(makeViewerDays, [1], 1)), []);
});

it("meets canaries as often as arithmetic says", () => {
  assert.deepEqual(tellCanaryMisses(measureCanaries(1)), []);
});

it("lets a shortfall that is known be no larger than it is known", () => {
  const none = { alerts: 0, months: 10, perMonth: 0 };
  const tell = (missed: number) =>
    tellCountingMisses([
      {
        budget: 20,
        rates: [{ rate: 1, thieves: 900, median: 20, p90: 60, lost: 20, missed }],
        stationary: none,
        surge: none,
      },
    ]);
  assert.deepEqual(tell(0.029), []);
  assert.deepEqual(tell(0.031), ["Budget 20 a month, 1 a day: the share that is not found: 0.031 is more than 0.03."]);
});

it("names the row that misses its floor", () => {
  const none = { alerts: 0, months: 10, perMonth: 0 };
  const rate = { rate: 2, thieves: 300, median: 16, p90: 40, lost: 32, missed: 0.02 } as const;
  const fine = { rate: 1, thieves: 300, median: 40, p90: 90, lost: 40, missed: 0.1 } as const;
  assert.deepEqual(
    tellCountingMisses([{ budget: 1, rates: [fine, rate], stationary: none, surge: { ...none, perMonth: 3.01 } }]),
    [
      "Budget 1 a month, 2 a day: the median delay: 16 is more than 15.",
      "Budget 1 a month, 2 a day: the records lost: 32 is more than 30.",
      "Budget 1 a month, 2 a day: the share that is not found: 0.02 is more than 0.01.",
      "Budget 1 a month: false alerts a month in the surge: 3.01 is more than 3.",
    ],
  );
});
