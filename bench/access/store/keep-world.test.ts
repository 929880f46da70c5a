import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import { tellStoreMisses } from "../tell-misses.ts";
import { makeViewerDays } from "../world/make-viewer-days.ts";
import { keepWorld } from "./keep-world.ts";
import { planScenarioWorld, planStoreWorld, storeRates } from "./store-worlds.ts";
import { tellKept } from "./tell-kept.ts";

it("gives the same days through readers and store as the short way, whatever is played", async (test) => {
  const cache = mkdtempSync(join(tmpdir(), "doorward-worlds-"));
  test.after(() => rmSync(cache, { recursive: true, force: true }));
  const world = { ...planScenarioWorld(3), baselineDays: 5, horizonDays: 3 };
  const kept = await keepWorld(world, cache);
  const told = tellKept(world, kept, makeViewerDays(world));
  assert.deepEqual([told.refused, told.different], [0, 0]);
  assert.ok(told.days > 350 && told.events > 8000 && told.rows > told.events, JSON.stringify(told).slice(0, 200));
  const searched = kept.days.filter(({ searches }) => searches > 0);
  const exported = kept.days.filter(({ exports }) => exports > 0);
  const impersonated = kept.days.filter(({ impersonations }) => impersonations > 0);
  assert.deepEqual(
    [searched, exported, impersonated].map((days) => new Set(days.map(({ actor }) => actor)).size),
    [1, 1, 1],
    "M7, M8 and M11 leave what they are about",
  );
  const [first] = kept.days;
  assert.ok(first !== undefined);
  const other = { ...kept, days: [{ ...first, unexplained: first.unexplained + 1 }, ...kept.days.slice(1)] };
  assert.equal(tellKept(world, other, makeViewerDays(world)).different, 2, "a view more is told on both sides");
});

it("plays every scenario once, and two thieves of each rate, each somebody else", () => {
  for (const { roles } of [planScenarioWorld(1), planStoreWorld(1)])
    assert.equal(new Set(roles.map(({ viewer }) => viewer)).size, roles.length);
  assert.equal(planScenarioWorld(1).roles.length, 22);
  assert.equal(storeRates.length, 14);
});

it("names what the store has otherwise, and thieves that are found too late for their number", () => {
  const none = { alerts: 0, months: 10, perMonth: 0 };
  const kept = { what: "thieves of every rate", seed: 2, rows: 9, events: 5, refused: 0, seconds: 1, days: 4 } as const;
  const found = { rate: 1, thieves: 10, median: 69, p90: 90, lost: 69, missed: 0.5 } as const;
  assert.deepEqual(
    tellStoreMisses({
      kept: [{ ...kept, different: 1 }],
      counting: [{ budget: 1, rates: [found], stationary: { ...none, alerts: 34 }, surge: none }],
    }),
    [
      "thieves of every rate, seed 2: days that differ from the short way: 1 is more than 0.",
      "Through the store, budget 1 a month, 1 a day: the median delay: 69 is more than 68.",
      "Through the store, budget 1 a month, 1 a day: not found: 5 is more than 4.",
      "Through the store, budget 1 a month: false alerts: 34 is more than 33.",
    ],
  );
});
