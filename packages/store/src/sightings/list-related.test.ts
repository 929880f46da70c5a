import assert from "node:assert/strict";
import { test } from "node:test";
import { doors, Problem } from "@doorward/core";
import { newId } from "../new-id.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { listRelated } from "./list-related.ts";
import { mailOf, onDay, seeSome } from "./sightings.test-support.ts";

await onEveryEngine("related arrivals", (database) => {
  test("share what was seen; those that share most come first, and what is rarest is named first", async () => {
    const phone = { type: "phone", value: "+4930123456" } as const;
    const mine = await seeSome(database(), [mailOf("eve"), phone, mailOf("alone")]);
    const one = await seeSome(database(), [mailOf("eve")], { name: "late.eml", seenAt: onDay(11, 28) });
    const both = await seeSome(database(), [mailOf("eve"), phone], {
      name: "cv.pdf",
      door: "hiring",
      kind: "application",
      seenAt: onDay(2, 1),
    });
    await seeSome(database(), [mailOf("bob")]);
    const related = await listRelated(database(), mine, { doors, limit: 9 });
    assert.deepEqual(
      related.map(({ id, name, door, kind, outcome, receivedAt, shared }) => ({
        id,
        name,
        door,
        kind,
        outcome,
        receivedAt,
        shared,
      })),
      [
        {
          id: both,
          name: "cv.pdf",
          door: "hiring",
          kind: "application",
          outcome: "check",
          receivedAt: onDay(2, 1),
          shared: [phone, mailOf("eve")],
        },
        {
          id: one,
          name: "late.eml",
          door: "support",
          kind: "message",
          outcome: "check",
          receivedAt: onDay(11, 28),
          shared: [mailOf("eve")],
        },
      ],
    );
    assert.equal((await listRelated(database(), mine, { doors, limit: 1 })).length, 1);
    assert.deepEqual(
      (await listRelated(database(), mine, { doors: ["support"], limit: 9 })).map(({ id }) => id),
      [one],
    );
  });

  test("what is as rare as another is named by its type and value", async () => {
    const observables = [
      { type: "phone", value: "+4930777777" },
      mailOf("zed"),
      { type: "domain", value: "same.example" },
      mailOf("amy"),
    ] as const;
    const mine = await seeSome(database(), observables);
    await seeSome(database(), observables.toReversed());
    const [found] = await listRelated(database(), mine, { doors, limit: 9 });
    assert.deepEqual(found?.shared, [observables[2], observables[3], observables[1], observables[0]]);
  });

  test("what is seen all the time leads to its newest arrivals only", async () => {
    for (let index = 0; index < 60; index += 1)
      await seeSome(database(), [mailOf("often")], { seenAt: onDay(3, 1 + (index % 20)) });
    const mine = await seeSome(database(), [mailOf("often")]);
    const related = await listRelated(database(), mine, { doors, limit: 100 });
    assert.equal(related.length, 25);
    assert.deepEqual(related[0]?.receivedAt, onDay(3, 20));
  });

  test("of an arrival of another door, or of none, nothing is told", async () => {
    const theirs = await seeSome(database(), [mailOf("eve")], { door: "hiring" });
    for (const id of [theirs, newId(), "no id"]) {
      const asked = listRelated(database(), id, { doors: ["support"], limit: 9 });
      await assert.rejects(
        asked,
        (error) =>
          error instanceof Problem && error.code === "not-found" && error.message === `There is no arrival ${id}.`,
      );
    }
  });

  test("one in which nothing was seen has none", async () => {
    const mine = await seeSome(database(), []);
    assert.deepEqual(await listRelated(database(), mine, { doors, limit: 9 }), []);
  });
});
