import assert from "node:assert/strict";
import { test } from "node:test";
import { boundMeasured } from "./measure-one.ts";

test("of a year, figures are told of its last days alone", () => {
  const until = "2026-11-26";
  assert.deepEqual(boundMeasured({ from: "2025-11-27", until }), { from: "2026-08-18", until });
  assert.deepEqual(boundMeasured({ from: "2026-11-01", until }), { from: "2026-11-01", until });
});
