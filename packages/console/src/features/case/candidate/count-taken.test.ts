import assert from "node:assert/strict";
import { test } from "node:test";
import { countTaken } from "./count-taken.ts";

const step = (isRequired: boolean, isDue: boolean, result?: "done" | "failed" | "alternative" | "not-applicable") => ({
  isRequired,
  isDue,
  answer: result === undefined ? null : { number: 1, step: "a", result, note: null, route: null, by: "", at: "" },
});

test("what is required is over when it was done in any way, and missing when it is due and was not", () => {
  assert.deepEqual(
    countTaken([
      step(true, true, "done"),
      step(true, true, "alternative"),
      step(true, true, "not-applicable"),
      step(true, true, "failed"),
      step(true, true),
      step(true, false),
      step(false, true),
      step(false, true, "done"),
    ]),
    { taken: 3, required: 6, missing: 2 },
  );
});
