import assert from "node:assert/strict";
import { test } from "node:test";
import { tellAge } from "./tell-moment.ts";

const now = new Date("2026-11-26T10:00:00Z");

test("an age is told in its largest whole unit", () => {
  for (const [at, told] of [
    ["2026-11-26T09:59:30Z", "just now"],
    ["2026-11-26T09:58:01Z", "1m ago"],
    ["2026-11-25T11:00:00Z", "23h ago"],
    ["2026-11-24T10:00:00Z", "2d ago"],
    ["2024-11-24T10:00:00Z", "2y ago"],
  ] as const)
    assert.equal(tellAge(new Date(at), now), told);
});

test("clocks that do not agree tell nothing of the future", () => {
  assert.equal(tellAge(new Date("2026-11-26T10:05:00Z"), now), "just now");
});
