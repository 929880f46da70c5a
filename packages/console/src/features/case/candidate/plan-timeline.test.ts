import assert from "node:assert/strict";
import { test } from "node:test";
import { planTimeline } from "./plan-timeline.ts";

const step = {
  step: "a",
  list: "first-90-days" as const,
  stage: "on-the-job" as const,
  title: "Attest the same person",
  text: "",
  route: "",
  isRequired: true,
  isDue: true,
  answer: null,
};
const started = "2026-08-01T09:00:00.000Z";
const came = { at: "2026-06-01T09:00:00.000Z", kind: "received" as const, text: "It came.", by: null };

test("what happened and what is due stand in one order, up to the ninetieth day", () => {
  const rows = planTimeline(
    {
      timeline: [came, { ...came, at: "2026-09-15T00:00:00.000Z", kind: "step" }],
      startedAt: started,
      steps: [
        { ...step, day: 90 },
        { ...step, day: 30 },
        { ...step, day: 7, isRequired: false },
        { ...step },
        {
          ...step,
          day: 1,
          answer: { number: 1, step: "a", result: "done", note: null, route: null, by: "user:1", at: started },
        },
      ],
    },
    new Date("2026-09-20T00:00:00Z"),
  );
  assert.deepEqual(
    rows.map((row) => [row.kind, row.at.slice(0, 10), row.kind === "due" && row.isLate]),
    [
      ["happened", "2026-06-01", false],
      ["due", "2026-08-31", true],
      ["happened", "2026-09-15", false],
      ["due", "2026-10-30", false],
    ],
  );
});

test("before somebody started nothing has a day", () => {
  const rows = planTimeline({ timeline: [came], startedAt: null, steps: [{ ...step, day: 1 }] }, new Date(started));
  assert.equal(rows.length, 1);
});
