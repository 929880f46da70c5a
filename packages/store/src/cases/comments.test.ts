import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { allDoors, atSecond, openSome } from "./cases.test-support.ts";
import { addComment, listComments } from "./comments.ts";

await onEveryEngine("comments", (database) => {
  test("are kept in order and read in pages", async () => {
    const caseId = await openSome(database());
    const add = { caseId, doors: allDoors, by: "user:1" };
    for (const body of ["first", " second ", "third"]) await addComment(database(), { ...add, body, at: atSecond(1) });
    const page = await listComments(database(), { caseId, doors: allDoors, limit: 2 });
    const rest = await listComments(database(), { caseId, doors: allDoors, limit: 2, after: page.next ?? "" });
    const bodies = [...page.comments, ...rest.comments].map(({ body }) => body).toSorted();
    assert.deepEqual(bodies, ["first", "second", "third"]);
    assert.equal(rest.next, undefined);
    assert.deepEqual(page.comments[0]?.at, atSecond(1));
  });

  test("need words, and not too many", async () => {
    const caseId = await openSome(database());
    for (const body of ["", "  ", "x".repeat(10_001)]) {
      const added = addComment(database(), { caseId, doors: allDoors, body, by: "user:1", at: atSecond(1) });
      await assert.rejects(added, (error) => error instanceof Problem && error.code === "not-valid");
    }
  });

  test("of a case of another door are neither written nor read", async () => {
    const caseId = await openSome(database());
    const added = addComment(database(), { caseId, doors: ["hiring"], body: "Hello.", by: "user:1", at: atSecond(1) });
    await assert.rejects(added, (error) => error instanceof Problem && error.code === "not-found");
    const read = listComments(database(), { caseId, doors: ["hiring"], limit: 2 });
    await assert.rejects(read, (error) => error instanceof Problem && error.code === "not-found");
  });
});
