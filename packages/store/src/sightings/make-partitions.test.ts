import assert from "node:assert/strict";
import { test } from "node:test";
import { doors } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { countSightings, listSightings } from "./list-sightings.ts";
import { makePartitions } from "./make-partitions.ts";
import { mailOf, onDay, seeSome } from "./sightings.test-support.ts";

await onEveryEngine("partitions of sightings", (database) => {
  const countIn = async (partition: string) => (await database().engine.run(`select from ${partition}`)).length;

  test("are made for the months asked for, once", async () => {
    assert.deepEqual(await makePartitions(database(), onDay(11, 26), 3), {
      made: ["2026-11", "2026-12", "2027-01"],
      late: [],
    });
    assert.deepEqual(await makePartitions(database(), onDay(12, 31), 3), { made: ["2027-02"], late: [] });
    await seeSome(database(), [mailOf("eve")], { seenAt: onDay(11, 26) });
    assert.equal(await countIn("sightings_2026_11"), 1);
  });

  test("a month whose sightings came before its partition stays in the one for the rest, and all are told", async () => {
    await seeSome(database(), [mailOf("eve")], { seenAt: onDay(3, 31) });
    assert.deepEqual(await makePartitions(database(), onDay(2, 1), 3), {
      made: ["2026-02", "2026-04"],
      late: ["2026-03"],
    });
    await seeSome(database(), [mailOf("eve")], { seenAt: onDay(4, 1) });
    assert.equal(await countIn("sightings_otherwise"), 1);
    assert.deepEqual(
      (await listSightings(database(), mailOf("eve"), { doors, limit: 9 })).sightings.map(({ seenAt }) => seenAt),
      [onDay(11, 26), onDay(4, 1), onDay(3, 31)],
    );
    assert.equal((await countSightings(database(), mailOf("eve"), { doors })).total, 3);
  });

  test("two that make them at once do so one after the other", async () => {
    const both = await Promise.all([1, 2].map(async () => await makePartitions(database(), onDay(6, 1), 2)));
    assert.deepEqual(both.flatMap(({ made }) => made).toSorted(), ["2026-06", "2026-07"]);
  });
});
