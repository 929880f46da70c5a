import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as check, property, uniqueArray, uuid } from "fast-check";
import { labelViewers } from "./label-viewers.ts";

test("a label has four digits, and more where two would be called the same", () => {
  const actors = ["3f2a9c04-1d5e", "3f2a9c05-0000", "9a41aaaa-bbbb"];
  assert.deepEqual(actors.map(labelViewers(actors)), ["Viewer 3f2a9c04…", "Viewer 3f2a9c05…", "Viewer 9a41…"]);
});

test("no two viewers have the same label", () => {
  check(
    property(uniqueArray(uuid(), { maxLength: 50 }), (actors) => {
      const labels = actors.map(labelViewers(actors));
      assert.equal(new Set(labels).size, actors.length);
    }),
  );
});
