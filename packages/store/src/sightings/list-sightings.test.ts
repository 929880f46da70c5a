import assert from "node:assert/strict";
import { test } from "node:test";
import { doors, Problem, type Door } from "@doorward/core";
import { newId } from "../new-id.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { keepSightings } from "./keep-sightings.ts";
import { countSightings, listSightings } from "./list-sightings.ts";
import { makePartitions } from "./make-partitions.ts";
import { mailOf, onDay, seeSome } from "./sightings.test-support.ts";

await onEveryEngine("sightings", (database) => {
  const list = async (name: string, seenBy: readonly Door[] = doors, limit = 50) =>
    await listSightings(database(), mailOf(name), { doors: seenBy, limit });
  const count = async (name: string, seenBy: readonly Door[] = doors) =>
    await countSightings(database(), mailOf(name), { doors: seenBy });

  test("are told newest first across doors, with what the arrivals were", async () => {
    const old = await seeSome(database(), [mailOf("eve")], {
      name: "cv.pdf",
      door: "hiring",
      kind: "application",
      seenAt: onDay(1, 2),
    });
    const late = await seeSome(database(), [mailOf("eve"), mailOf("bob")], { outcome: "stop" });
    const { sightings, next } = await list("eve");
    assert.deepEqual(sightings, [
      { arrivalId: late, name: "mail.eml", door: "support", kind: "message", outcome: "stop", seenAt: onDay(11, 26) },
      { arrivalId: old, name: "cv.pdf", door: "hiring", kind: "application", outcome: "check", seenAt: onDay(1, 2) },
    ]);
    assert.equal(next, undefined);
    assert.deepEqual(await count("eve"), {
      total: 2,
      first: onDay(1, 2),
      last: onDay(11, 26),
      doors: [
        { door: "hiring", sightings: 1 },
        { door: "support", sightings: 1 },
      ],
    });
  });

  test("of doors that are not the asker's are as if they were not", async () => {
    await seeSome(database(), [mailOf("mallory")], { door: "hiring", kind: "application", seenAt: onDay(1, 2) });
    assert.deepEqual(await list("mallory", ["support"]), await list("nobody", ["support"]));
    assert.deepEqual(await count("mallory", ["support"]), { total: 0, first: null, last: null, doors: [] });
    assert.deepEqual(await list("mallory", []), { sightings: [] });
    const mine = await seeSome(database(), [mailOf("mallory")]);
    assert.deepEqual(
      (await list("mallory", ["support"])).sightings.map(({ arrivalId }) => arrivalId),
      [mine],
    );
    assert.deepEqual((await count("mallory", ["support"])).first, onDay(11, 26));
  });

  test("an arrival that is judged again is seen once, with what is new in it", async () => {
    const arrivalId = await seeSome(database(), [mailOf("carol"), mailOf("carol")]);
    const again = { arrivalId, door: "support", kind: "message", seenAt: onDay(11, 26) } as const;
    await keepSightings(database(), { ...again, observables: [mailOf("carol"), mailOf("dave")] });
    await keepSightings(database(), { ...again, observables: [] });
    assert.equal((await count("carol")).total, 1);
    assert.equal((await count("dave")).total, 1);
  });

  test("are still told when the value and the arrival are gone", async () => {
    const arrivalId = await seeSome(database(), [mailOf("erin")]);
    await database()
      .sql.updateTable("observables")
      .set({ value: null })
      .where("value", "=", mailOf("erin").value)
      .execute();
    await database().sql.deleteFrom("arrivals").where("id", "=", arrivalId).execute();
    const [sighting] = (await list("erin")).sightings;
    assert.deepEqual([sighting?.arrivalId, sighting?.name, sighting?.outcome], [arrivalId, null, null]);
  });

  test("come in pages, however many there are, also of one moment", async () => {
    await makePartitions(database(), onDay(1, 1), 12);
    const ids: string[] = [];
    const times = Array.from({ length: 700 }, (_, index) => onDay(1 + (index % 11), 1 + (index % 5)));
    for (const [index, seenAt] of times.entries())
      ids.push(await seeSome(database(), [mailOf("often")], { seenAt, door: doors[index % 4] ?? "support" }));
    const seen: string[] = [];
    let before: string | undefined;
    for (let turn = 0; turn < 30; turn += 1) {
      const page = await listSightings(database(), mailOf("often"), {
        doors,
        limit: 60,
        ...(before === undefined ? {} : { before }),
      });
      seen.push(...page.sightings.map(({ arrivalId }) => arrivalId));
      before = page.next;
      if (before === undefined) break;
    }
    assert.deepEqual(seen.toSorted(), ids.toSorted());
    assert.equal(new Set(seen).size, 700);
    const { sightings } = await list("often", doors, 700);
    assert.deepEqual(
      sightings.map(({ arrivalId }) => arrivalId),
      seen,
    );
    const at = sightings.map(({ seenAt }) => seenAt.getTime());
    assert.deepEqual(
      at,
      at.toSorted((a, b) => b - a),
    );
  });

  test("that were many long ago and few of late are all found", async () => {
    const seen = { door: "insider", kind: "access", observables: [mailOf("burst")] } as const;
    for (let index = 0; index < 600; index += 1)
      await keepSightings(database(), { ...seen, arrivalId: newId(onDay(2, 1)), seenAt: onDay(2, 1) });
    await seeSome(database(), [mailOf("burst")], { door: "insider", seenAt: onDay(11, 30) });
    assert.equal((await list("burst", ["insider"], 20)).sightings.length, 20);
  });

  test("a cursor that no page ended with is refused", async () => {
    const asked = listSightings(database(), mailOf("eve"), { doors, limit: 5, before: "x" });
    await assert.rejects(asked, (error) => error instanceof Problem && error.code === "not-valid");
  });
});
