import assert from "node:assert/strict";
import { test } from "node:test";
import { countReads } from "./cost.ts";
import { multiplyFacts, reverseFacts } from "./facts-shapes.ts";

const facts = {
  snapshot: { kind: "delivered" },
  surfaces: [
    { name: "first", files: ["a.js"] },
    { name: "second", files: [] },
  ],
  reach: [{ path: "a.js", surface: 0 }],
};

test("turned round, lists are reversed and numbers of surfaces follow", () => {
  assert.deepEqual(reverseFacts(facts), {
    snapshot: { kind: "delivered" },
    surfaces: [
      { name: "second", files: [] },
      { name: "first", files: ["a.js"] },
    ],
    reach: [{ path: "a.js", surface: 1 }],
  });
});

test("multiplied, each copy has paths and surfaces of its own", () => {
  assert.deepEqual(multiplyFacts(facts, 2), {
    snapshot: { kind: "delivered" },
    surfaces: [
      { name: "first", files: ["copy-0/a.js"] },
      { name: "second", files: [] },
      { name: "first", files: ["copy-1/a.js"] },
      { name: "second", files: [] },
    ],
    reach: [
      { path: "copy-0/a.js", surface: 0 },
      { path: "copy-1/a.js", surface: 2 },
    ],
  });
});

test("reads of properties and of list items are counted, at any depth", () => {
  assert.equal(
    countReads({ list: [{ name: "a" }] }, () => undefined),
    0,
  );
  assert.equal(
    countReads({ list: [{ name: "a" }] }, (watched) => (watched as { list: { name: string }[] }).list[0]?.name),
    3,
  );
});
