import assert from "node:assert/strict";
import { test } from "node:test";
import { tellBenign, tellShare } from "./rule-words.ts";

test("how often a rule fired is told with what it was tried on", () => {
  assert.equal(tellBenign({ fired: 2, of: 14_150, what: "messages", day: "2026-11-26" }), "2 of 14,150 messages");
  assert.equal(tellBenign({ fired: 1, of: 1, what: "links", day: "2026-11-26" }), "1 of 1 link");
  assert.equal(tellBenign(null), "not yet measured");
});

test("a share is told as one in so many", () => {
  assert.equal(tellShare({ fired: 0, of: 500 }), "It was silent on all of it.");
  assert.equal(tellShare({ fired: 2, of: 14_150 }), "That is one in 7,075.");
  assert.equal(tellShare({ fired: 3, of: 4 }), "That is most of it.");
});
