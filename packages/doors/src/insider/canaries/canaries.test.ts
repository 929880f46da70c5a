import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as check, integer, property, record } from "fast-check";
import { countCanaries, findCanaryChance } from "./canary-chance.ts";
import { listDueCanaries } from "./canary-rotation.ts";
import { planCanaries } from "./plan-canaries.ts";

// Section 8 of the facts: pool, views, chance in percent for 25, 100 and 500, and how many give 50, 90 and 99 percent.
const table = [
  [1_000_000, 500, ["1.2", "4.9", "22"], [1386, 4605, 9209]],
  [1_000_000, 2000, ["4.9", "18", "63"], [347, 1151, 2301]],
  [1_000_000, 10_000, ["22", "63", "99.3"], [69, 230, 459]],
  [50_000, 500, ["22", "63", "99.3"], [69, 230, 459]],
  [50_000, 2000, ["64", "98", "100"], [17, 57, 113]],
  [50_000, 10_000, ["99.6", "100", "100"], [4, 11, 21]],
] as const;

test("chances and numbers are those of the table", () => {
  for (const [pool, views, chances, numbers] of table) {
    for (const [index, canaries] of [25, 100, 500].entries()) {
      const chance = 100 * findCanaryChance({ pool, views, canaries });
      const digits = chances[index]?.split(".")[1]?.length ?? 0;
      assert.equal(Number(chance.toFixed(digits)), Number(chances[index]), `${String(pool)} ${String(views)}`);
    }
    assert.deepEqual(
      [0.5, 0.9, 0.99].map((chance) => countCanaries({ pool, views }, chance)),
      numbers,
    );
  }
});

test("one fewer than counted is not enough", () => {
  const asked = record({ pool: integer({ min: 10, max: 1e6 }), views: integer({ min: 1, max: 2e4 }) });
  check(
    property(asked, integer({ min: 1, max: 999 }), (question, thousandth) => {
      const canaries = countCanaries(question, thousandth / 1000);
      assert.ok(findCanaryChance({ ...question, canaries }) >= thousandth / 1000 - 1e-9);
      assert.ok(findCanaryChance({ ...question, canaries: canaries - 1 }) < thousandth / 1000 + 1e-9);
    }),
  );
});

const bands = [
  { band: 0, customers: 950_000, canaries: 0 },
  { band: 8, customers: 40_000, canaries: 0 },
  { band: 9, customers: 10_000, canaries: 0 },
];
const picker = { name: "picks from the highest balances", views: 2000, bands: [8, 9], chance: 0.9 };
const browser = { name: "opens anybody", views: 10_000, bands: [0, 8, 9], chance: 0.9 };

test("each assumed thief is noticed as asked, and what is planted for one counts for the other", () => {
  const plan = planCanaries(bands, [browser, picker]);
  assert.deepEqual(
    plan.bands.map(({ wanted }) => wanted),
    [164, 52, 14],
  );
  for (const { chanceNow, chancePlanned } of plan.patterns) {
    assert.equal(chanceNow, 0);
    assert.ok(chancePlanned >= 0.9);
  }
  const alone = planCanaries(bands, [picker]).bands;
  assert.deepEqual(
    alone.map(({ wanted }) => wanted),
    [0, 45, 12],
  );
});

test("what is planted stays, and only the rest is missing", () => {
  const planted = bands.map((band) => (band.band === 9 ? { ...band, canaries: 40 } : band));
  const plan = planCanaries(planted, [picker]);
  assert.deepEqual(
    plan.bands.map(({ missing }) => missing),
    [0, 13, 4],
  );
  assert.ok((plan.patterns[0]?.chanceNow ?? 0) > 0.79);
});

test("a band has no more planted customers than customers, and one without customers asks for nothing", () => {
  const few = [
    { band: 9, customers: 3, canaries: 0 },
    { band: 8, customers: 0, canaries: 0 },
  ];
  const plan = planCanaries(few, [
    { name: "one record", views: 1, bands: [9], chance: 0.99 },
    { name: "nobody there", views: 1, bands: [8], chance: 0.99 },
  ]);
  assert.deepEqual(
    plan.bands.map(({ wanted }) => wanted),
    [3, 0],
  );
  assert.equal(plan.patterns.length, 1);
});

test("planted customers are due when opened, when old, and while no test has arrived", () => {
  const day = 86_400_000;
  const now = 400 * day;
  const fresh = { placedAt: now - day, testedAt: now };
  const due = listDueCanaries(
    [
      { id: "fresh", ...fresh },
      { id: "opened", ...fresh, openedAt: now },
      { id: "old", placedAt: now - 180 * day, testedAt: now },
      { id: "untested", placedAt: now - day },
      { id: "retired", placedAt: 0, retiredAt: now },
    ],
    { now, rotationDays: 180 },
  );
  assert.deepEqual(
    due.map(({ id, reason }) => `${id}: ${reason}`),
    ["opened: opened", "old: age", "untested: not-tested"],
  );
});
