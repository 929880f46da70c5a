import assert from "node:assert/strict";
import { test } from "node:test";
import { nameActor } from "./name-actor.ts";

test("whoever did something has a name", () => {
  const colleagues = [{ id: "2", name: "Grace" }];
  for (const [by, told] of [
    ["user:1", "You"],
    ["1", "You"],
    ["user:2", "Grace"],
    ["user:3", "Somebody"],
    ["token:2", "A program"],
    ["command-line", "Command line"],
  ] as const)
    assert.equal(nameActor(by, "1", colleagues), told);
});
