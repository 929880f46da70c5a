import assert from "node:assert/strict";
import { test } from "node:test";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { allDoors, atSecond, openSome } from "./cases.test-support.ts";
import { decideCases, listDecisions } from "./decide-cases.ts";
import { findCase } from "./list-cases.ts";
import type { KeptCase } from "./kept-case.ts";

await onEveryEngine("cases are opened", (database) => {
  const find = async (id: string): Promise<Partial<KeptCase>> => (await findCase(database(), id, allDoors)) ?? {};
  const allow = async (id: string) => {
    const words = { decision: "allowed", reason: "It is ours.", evidence: [], by: "user:1" } as const;
    await decideCases(database(), { ids: [id], doors: allDoors, ...words, at: atSecond(5) });
  };

  test("a verdict to check opens one, a clear one does not", async () => {
    const checked = await openSome(database());
    const clear = await openSome(database(), { outcome: "clear" });
    assert.equal((await find(checked)).state, "open");
    assert.deepEqual(await find(clear), {});
  });

  test("another verdict about the same arrival is told by the same case", async () => {
    const id = await openSome(database());
    await openSome(database(), { id, outcome: "clear", because: "Nothing was found.", at: atSecond(9) });
    const { outcome, because, version, state, openedAt, changedAt } = await find(id);
    assert.deepEqual(
      { outcome, because, version, state },
      { outcome: "clear", because: "Nothing was found.", version: 2, state: "open" },
    );
    assert.deepEqual([openedAt, changedAt], [atSecond(0), atSecond(9)]);
  });

  test("a worse verdict opens a decided case again and keeps what was decided", async () => {
    const id = await openSome(database());
    await allow(id);
    await openSome(database(), { id, outcome: "stop", at: atSecond(9) });
    const { state, decision, decidedAt, outcome } = await find(id);
    assert.deepEqual(
      { state, decision, decidedAt, outcome },
      { state: "open", decision: null, decidedAt: null, outcome: "stop" },
    );
    assert.equal((await listDecisions(database(), [id])).length, 1);
  });

  test("the same verdict once more leaves a decided case decided", async () => {
    const id = await openSome(database());
    await allow(id);
    await openSome(database(), { id, at: atSecond(9) });
    assert.equal((await find(id)).state, "decided");
  });

  test("long words are cut", async () => {
    const id = await openSome(database(), { name: "n".repeat(9000), because: "b".repeat(9000) });
    const { name, because } = await find(id);
    assert.deepEqual([name?.length, because?.length], [500, 1000]);
  });
});
