import assert from "node:assert/strict";
import { it } from "node:test";
import { auditScreen, type ScreenedPerson } from "./audit-screen.ts";

function make(group: string, counts: Readonly<Record<ScreenedPerson["outcome"], number>>): ScreenedPerson[] {
  return Object.entries(counts).flatMap(([outcome, count]) =>
    Array.from({ length: count }, () => ({ group, outcome: outcome as ScreenedPerson["outcome"] })),
  );
}

it("an audit of a screen raises an alarm over one match in two thousand, and says where people are too few to tell", () => {
  const { groups, hasAlarm } = auditScreen([
    ...make("Latin", { match: 0, "name alone": 100, "no hit": 9900 }),
    ...make("Han", { match: 1, "name alone": 30, "no hit": 1969 }),
    ...make("Hangul", { match: 1, "name alone": 0, "no hit": 1998 }),
    ...make("Arabic", { match: 0, "name alone": 117, "no hit": 883 }),
  ]);
  assert.deepEqual(
    groups.map(({ group, people, matches, alone, says }) => [group, people, matches, alone, says]),
    [
      ["Latin", 10_000, 0, 100, "within"],
      ["Han", 2000, 1, 30, "too few"],
      ["Hangul", 1999, 1, 0, "alarm"],
      ["Arabic", 1000, 0, 117, "too few"],
    ],
  );
  assert.equal(hasAlarm, true);
  assert.equal(auditScreen([]).hasAlarm, false);
});
