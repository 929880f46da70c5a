import assert from "node:assert/strict";
import { it } from "node:test";
import { makeViewerDays } from "../world/make-viewer-days.ts";
import { dateOf, worldDefaults } from "../world/world.ts";
import { makeWorldWithPast, pastDays, suiteDefaults } from "./make-worlds.ts";

it("lets the same people go on after their past, with its last days as the baseline", async () => {
  const { past, later } = await makeWorldWithPast(makeViewerDays, { seed: 3, viewers: 60 }, [50]);
  const { table } = later.count;
  const until = dateOf(worldDefaults, pastDays);
  assert.ok(past.days.every(({ day }) => day < until));
  const baseline = table.days.filter((day) => day < until);
  assert.equal(baseline.length, suiteDefaults.baselineDays);
  assert.equal(table.days.length, suiteDefaults.baselineDays + suiteDefaults.horizonDays);
  const before = new Map(past.days.map((row) => [`${row.actor} ${row.day}`, row.unexplained]));
  for (const [viewer, { actor }] of table.viewers.entries())
    for (const [day, date] of baseline.entries()) {
      const cell = viewer * table.days.length + day;
      if (table.present[cell] === 1) assert.equal(table.counts[cell], before.get(`${actor} ${date}`));
    }
  const [thief] = later.thieves;
  assert.equal(thief?.from, suiteDefaults.baselineDays);
  const actor = table.viewers[thief?.viewer ?? -1]?.actor;
  assert.ok(
    past.days.every((row) => row.actor !== actor || row.unexplained < 50),
    "nothing was taken in the past",
  );
});
