import assert from "node:assert/strict";
import { test } from "node:test";
import { countJudged } from "./use-sample.ts";

test("what waits is not counted as judged", () => {
  const outcomes = ["stop", "clear", null, "clear", "check"] as const;
  assert.deepEqual(
    countJudged(
      outcomes.map((outcome) => ({ outcome })),
      5,
    ),
    { all: 5, judged: 4, outcomes: { stop: 1, check: 1, clear: 2 } },
  );
});
