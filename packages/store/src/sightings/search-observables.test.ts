import assert from "node:assert/strict";
import { test } from "node:test";
import { doors, Problem } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { searchObservables, selectBeginning, type ObservableSearch } from "./search-observables.ts";
import { mailOf, onDay, seeSome } from "./sightings.test-support.ts";

await onEveryEngine("observables are searched", (database) => {
  const search = async (startsWith: string, told: Partial<ObservableSearch> = {}) =>
    await searchObservables(database(), { startsWith, doors, limit: 9, ...told });
  const values = async (startsWith: string, told: Partial<ObservableSearch> = {}) =>
    (await search(startsWith, told)).observables.map(({ observable }) => observable.value);

  test("by how their value begins, with how often they were seen", async () => {
    const handle = { type: "handle", value: "eva" } as const;
    await seeSome(database(), [mailOf("eve"), mailOf("bob"), handle], { seenAt: onDay(1, 1) });
    await seeSome(database(), [mailOf("eve")], { door: "hiring", seenAt: onDay(5, 5) });
    assert.deepEqual(await search("ev"), {
      observables: [
        { observable: handle, sightings: 1, first: onDay(1, 1), last: onDay(1, 1) },
        { observable: mailOf("eve"), sightings: 2, first: onDay(1, 1), last: onDay(5, 5) },
      ],
      isCut: false,
    });
    assert.deepEqual(await values("ev", { type: "email" }), ["eve@mail.example"]);
    assert.deepEqual(await search("ev", { limit: 1 }).then(({ isCut }) => isCut), true);
  });

  test("only at the asker's doors", async () => {
    await seeSome(database(), [mailOf("only-hiring")], { door: "hiring" });
    assert.deepEqual(await values("only-", { doors: ["support"] }), []);
    assert.deepEqual(await values("only-", { doors: [] }), []);
    const [found] = (await search("eve", { doors: ["hiring"] })).observables;
    assert.deepEqual([found?.sightings, found?.first], [1, onDay(5, 5)]);
  });

  test("letters that SQL reads otherwise are letters, and erased values are not found", async () => {
    await seeSome(database(), [mailOf("100%_\\"), mailOf("gone")]);
    assert.deepEqual(await values("100%_\\"), ["100%_\\@mail.example"]);
    assert.deepEqual(await values("%"), []);
    assert.deepEqual(await values("_"), []);
    await database().sql.updateTable("observables").set({ value: null }).where("value", "like", "gone%").execute();
    assert.deepEqual(await values("gone"), []);
  });

  test("also by more letters than the index holds", async () => {
    const long = "\u{1f600}".repeat(210);
    await seeSome(database(), [mailOf(`${long}b`), mailOf(`${long}a`)]);
    assert.deepEqual(await values(`${long}b`), [`${long}b@mail.example`]);
    assert.deepEqual(await values(long), [`${long}a@mail.example`, `${long}b@mail.example`]);
  });

  test("with the help of the index, however many there are", async () => {
    await database().engine.run(`insert into observables (hash, type, value, first_seen, last_seen)
      select gen_random_uuid(), 'email', md5(number::text) || '@mail.example', now(), now()
      from generate_series(1, 20000) number; analyze observables`);
    const plan = JSON.stringify(await selectBeginning(database(), { startsWith: "ab_c" }).explain("json"));
    assert.match(plan, /observables_value/u);
    assert.doesNotMatch(plan, /Seq Scan/u);
    const handles = { startsWith: "a", type: "handle" } as const;
    const narrow = JSON.stringify(await selectBeginning(database(), handles).explain("json"));
    assert.match(narrow, /observables_type_value/u);
    assert.doesNotMatch(narrow, /Seq Scan/u);
  });

  test("by something, and not by too much", async () => {
    for (const startsWith of ["", "x".repeat(501), "a\0"])
      await assert.rejects(search(startsWith), (error) => error instanceof Problem && error.code === "not-valid");
  });
});
