import assert from "node:assert/strict";
import { test } from "node:test";
import { doors } from "@doorward/core";
import { inTransaction } from "../database.ts";
import { newId } from "../new-id.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { keepSightings } from "../sightings/keep-sightings.ts";
import { countSightings, listSightings } from "../sightings/list-sightings.ts";
import { searchObservables } from "../sightings/search-observables.ts";
import { mailOf, onDay, seeSome } from "../sightings/sightings.test-support.ts";
import { judgeOne } from "./keeping.test-support.ts";
import { removeSightings } from "./remove-sightings.ts";

await onEveryEngine("sightings past their days", (database) => {
  const count = async (name: string) => await countSightings(database(), mailOf(name), { doors });

  test("go, and what is left was first seen later", async () => {
    await seeSome(database(), [mailOf("eve"), mailOf("bob")], { seenAt: onDay(1, 1) });
    await seeSome(database(), [mailOf("eve")], { seenAt: onDay(2, 1), door: "hiring" });
    await seeSome(database(), [mailOf("eve")], { seenAt: onDay(3, 1) });
    await seeSome(database(), [mailOf("eve")], { seenAt: onDay(4, 1) });
    assert.equal(await removeSightings(database(), onDay(2, 15)), 3);
    const { total, first, last, doors: counted } = await count("eve");
    assert.deepEqual([total, first, last], [2, onDay(3, 1), onDay(4, 1)]);
    assert.deepEqual(counted, [{ door: "support", sightings: 2 }]);
    const found = await searchObservables(database(), { startsWith: "e", doors, limit: 9 });
    assert.deepEqual(
      found.observables.map((one) => one.first),
      [onDay(3, 1)],
    );
    assert.equal((await listSightings(database(), mailOf("eve"), { doors, limit: 9 })).sightings.length, 2);
    assert.equal((await count("bob")).total, 0);
    assert.deepEqual((await searchObservables(database(), { startsWith: "bob", doors, limit: 9 })).observables, []);
  });

  test("stay while nobody has decided", async () => {
    const told = { bytes: "open", at: onDay(1, 1), observables: [mailOf("open")] };
    const id = await judgeOne(database(), { ...told, outcome: "stop" });
    assert.equal(await removeSightings(database(), onDay(12, 1)), 2);
    assert.equal((await count("open")).total, 1);
    await database()
      .sql.updateTable("cases")
      .set({ state: "decided", decided_at: onDay(12, 2) })
      .where("id", "=", id)
      .execute();
    assert.equal(await removeSightings(database(), onDay(12, 1)), 0);
    assert.equal(await removeSightings(database(), onDay(12, 3)), 1);
    assert.equal((await count("open")).total, 0);
  });

  test("are removed while the same things are seen again, and every count is right", async () => {
    const names = Array.from({ length: 40 }, (_, number) => mailOf(`busy${String(number)}`));
    for (let number = 0; number < 20; number += 1) await seeSome(database(), names, { seenAt: onDay(1, 2) });
    const see = async (observables: typeof names) =>
      await inTransaction(database(), (handle) =>
        keepSightings(handle, {
          arrivalId: newId(),
          door: "support",
          kind: "message",
          seenAt: onDay(6, 1),
          observables,
        }),
      );
    const seeing = Array.from({ length: 15 }, (_, turn) => see(turn % 2 === 0 ? names : names.toReversed()));
    const [first, second] = await Promise.all([
      removeSightings(database(), onDay(2, 1)),
      removeSightings(database(), onDay(2, 1)),
      ...seeing,
    ]);
    assert.equal(first + second, 800);
    for (const name of ["busy0", "busy39"]) {
      const { total, first: since } = await count(name);
      assert.deepEqual([total, since], [15, onDay(6, 1)]);
    }
  });
});
