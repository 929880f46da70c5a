import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { Door, Observable, Outcome } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { mailOf, seeSome } from "../sightings/sightings.test-support.ts";
import { allDoors, atSecond, forgetCases, openSome } from "./cases.test-support.ts";
import { decideCases } from "./decide-cases.ts";
import { listCampaigns } from "./list-campaigns.ts";

const phone = { type: "phone", value: "+4930123456" } as const;

await onEveryEngine("campaigns are listed", (database) => {
  let second = 0;
  beforeEach(async () => {
    await forgetCases(database());
    for (const table of ["sightings", "observables", "observable_doors"] as const)
      await database().sql.deleteFrom(table).execute();
    second = 0;
  });

  /** Lets something arrive in which this was seen, a second after the one before; it gets a case unless it is clear. */
  async function put(name: string, seen: readonly Observable[], door: Door = "support", outcome: Outcome = "check") {
    second += 1;
    const at = atSecond(second);
    const id = await seeSome(database(), seen, { name, door, outcome, seenAt: at });
    await openSome(database(), { id, name, door, outcome, at });
    return id;
  }
  const list = async (
    told: Partial<Parameters<typeof listCampaigns>[1]> = {},
    ...limits: [{ readonly cases: number; readonly shared: number }?]
  ) => await listCampaigns(database(), { doors: allDoors, order: "newest", state: "open", ...told }, ...limits);
  const names = async (...asked: Parameters<typeof list>) =>
    (await list(...asked)).campaigns.map(({ cases }) => cases.map(({ name }) => name).join(" "));

  test("cases that share something are one, also through others; what shares nothing is in none", async () => {
    await put("a", [mailOf("eve"), phone]);
    await put("b", [mailOf("eve"), mailOf("alone")], "hiring", "stop");
    await put("single", [mailOf("bob")]);
    await put("x", [mailOf("kim")]);
    await put("c", [phone]);
    await put("y", [mailOf("kim")], "insider");
    const { campaigns, looked, isCut } = await list();
    assert.deepEqual([looked, isCut], [6, false]);
    assert.deepEqual(
      campaigns.map(({ cases, doors, outcome, newest, shared }) => [
        cases.map(({ name }) => name),
        doors,
        outcome,
        newest,
        shared,
      ]),
      [
        [["y", "x"], ["insider", "support"], "check", atSecond(6), [{ ...mailOf("kim"), cases: 2 }]],
        [
          ["c", "b", "a"],
          ["hiring", "support"],
          "stop",
          atSecond(5),
          [
            { ...mailOf("eve"), cases: 2 },
            { ...phone, cases: 2 },
          ],
        ],
      ],
    );
    assert.deepEqual(await names({ order: "oldest" }), ["a b c", "x y"]);
  });

  test("only among the cases of the filter, and at the asker's doors", async () => {
    await put("a", [mailOf("eve")]);
    const decided = await put("b", [mailOf("eve")]);
    await put("c", [mailOf("eve")], "hiring");
    const why = { decision: "blocked", reason: "It is theirs.", evidence: [], by: "user:1" } as const;
    await decideCases(database(), { ids: [decided], doors: allDoors, ...why, at: atSecond(50) });
    assert.deepEqual(await names(), ["c a"]);
    assert.deepEqual(await names({ doors: ["support"] }), []);
    assert.deepEqual(await names({ doors: [] }), []);
    assert.deepEqual(await names({ observable: mailOf("eve"), text: "c" }), []);
  });

  test("what everybody sends ties nothing, and what one attack sends does, however often", async () => {
    for (let index = 0; index < 60; index += 1) await seeSome(database(), [mailOf("agency")], { seenAt: atSecond(0) });
    await put("a", [mailOf("agency")]);
    await put("b", [mailOf("agency"), mailOf("eve")]);
    await put("c", [mailOf("eve")]);
    assert.deepEqual(await names(), ["c b"]);
    for (let index = 0; index < 60; index += 1) await put("wave", [phone]);
    assert.equal((await list()).campaigns[0]?.cases.length, 60);
  });

  test("how often something is seen at other doors is not told by what it ties", async () => {
    for (let index = 0; index < 60; index += 1)
      await seeSome(database(), [mailOf("eve")], { door: "hiring", seenAt: atSecond(0) });
    await put("a", [mailOf("eve")]);
    await put("b", [mailOf("eve")]);
    assert.deepEqual(await names(), []);
    assert.deepEqual(await names({ doors: ["support"] }), ["b a"]);
  });

  test("of many only the first of the order are looked at, and that is said", async () => {
    for (const name of ["a", "b", "c"]) await put(name, [mailOf("eve"), phone, mailOf("kim")]);
    const few = { cases: 2, shared: 1 };
    assert.deepEqual(await names({}, few), ["c b"]);
    assert.deepEqual(await names({ order: "oldest" }, few), ["a b"]);
    const { isCut, looked, campaigns } = await list({}, few);
    assert.deepEqual([isCut, looked, campaigns[0]?.shared.length], [true, 2, 1]);
  });

  test("what was erased still ties, without its value; a case whose arrival is gone is in none", async () => {
    await put("a", [phone]);
    await put("b", [phone]);
    await database().sql.updateTable("observables").set({ value: null }).execute();
    await openSome(database(), { name: "bare" });
    assert.deepEqual((await list()).campaigns[0]?.shared, [{ type: "phone", value: null, cases: 2 }]);
    assert.equal((await list()).looked, 3);
  });

  test("where nothing waits, there are none", async () => {
    assert.deepEqual(await list(), { campaigns: [], looked: 0, isCut: false });
  });
});
