import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { auditFlags, type AuditedVerdict } from "./audit-flags.ts";
import { estimateRate, estimateRatio } from "./intervals.ts";
import { nameScriptGroup } from "./script-group.ts";

/** So many verdicts on a group, so many of them flagged. */
function makeVerdicts(group: string, people: number, flagged: number): readonly AuditedVerdict[] {
  return Array.from({ length: people }, (_, at) => ({ id: `${group}-${at}`, isFlagged: at < flagged }));
}

function audit(rows: Readonly<Record<string, readonly [people: number, flagged: number]>>) {
  const all = Object.entries(rows).map(([group, [people, flagged]]) => ({
    group,
    own: makeVerdicts(group, people, flagged),
  }));
  const groupOf = new Map(all.flatMap(({ group, own }) => own.map(({ id }) => [id, group] as const)));
  return auditFlags(
    all.flatMap(({ own }) => own),
    groupOf,
  );
}

const round = (value: number) => Math.round(value * 1000) / 1000;

describe("intervals", () => {
  it("of a ratio are those of Katz", () => {
    // 48 of 80 against 12 of 40: ratio 0.5; the log of it lies within 1.96 times the root of 0.4/48 + 0.7/12.
    const { value, low, high } = estimateRatio(12, 40, 48, 80);
    assert.deepEqual([value, low, high].map(round), [0.5, 0.301, 0.829]);
  });

  it("of a rate are those of Wilson", () => {
    // Newcombe (1998), table I: 81 of 263 and 15 of 148, and 0 of 20.
    for (const [count, total, low, high] of [
      [81, 263, 0.255, 0.366],
      [15, 148, 0.062, 0.16],
      [0, 20, 0, 0.161],
    ] as const) {
      const estimate = estimateRate(count, total);
      assert.deepEqual([round(estimate.low), round(estimate.high)], [low, high]);
    }
  });

  it("stay finite where nobody or everybody is counted", () => {
    for (const [a, n, b, m] of [
      [0, 30, 0, 30],
      [0, 30, 30, 30],
      [30, 30, 0, 30],
      [0, 0, 0, 0],
    ] as const) {
      const { low, high } = estimateRatio(a, n, b, m);
      assert.ok(Number.isFinite(low) && Number.isFinite(high), `${a} of ${n} and ${b} of ${m}`);
    }
  });
});

describe("an audit of flags", () => {
  it("raises an alarm under four fifths of the group that was flagged least", () => {
    const { groups, reference, hasAlarm } = audit({ first: [100, 10], second: [100, 29], third: [100, 27] });
    assert.deepEqual([reference, hasAlarm], ["first", true]);
    assert.deepEqual(
      groups.map(({ group, impact, says }) => [group, round(impact.value), says]),
      [
        ["first", 1, "even"],
        ["second", 0.789, "alarm"],
        ["third", 0.811, "uneven"],
      ],
    );
  });

  it("shows what the ratio hides where flags are rare", () => {
    const [, second] = audit({ first: [2000, 10], second: [1999, 60] }).groups;
    assert.deepEqual(
      [second?.says, round(second?.impact.value ?? 0), round(second?.flagRatio.value ?? 0)],
      ["uneven", 0.975, 6.003],
    );
  });

  it("says nothing of a few people, and counts those of no group", () => {
    const verdicts = [...makeVerdicts("first", 50, 1), ...makeVerdicts("few", 5, 5), ...makeVerdicts("unsaid", 7, 0)];
    const groupOf = new Map(
      verdicts.flatMap(({ id }) => (id.startsWith("unsaid") ? [] : [[id, id.split("-")[0] ?? ""] as const])),
    );
    const { groups, ungrouped, hasAlarm } = auditFlags(verdicts, groupOf);
    assert.deepEqual(
      groups.map(({ group, says }) => [group, says]),
      [
        ["first", "even"],
        ["few", "too few"],
      ],
    );
    assert.deepEqual([ungrouped, hasAlarm], [7, false]);
  });

  it("is calm when nobody is flagged, and when there is nobody", () => {
    assert.ok(!audit({ first: [30, 0], second: [30, 0] }).hasAlarm);
    assert.deepEqual(auditFlags([], new Map()), { groups: [], reference: undefined, ungrouped: 0, hasAlarm: false });
  });
});

it("groups names by their writing alone", () => {
  const names = ["Ann Lee", "Zoë Doe", "김지우", "山田太郎", "やまだ", "Анна", "محمد", "123"];
  assert.deepEqual(names.map(nameScriptGroup), [
    "Latin",
    "Latin with marks",
    "Hangul",
    "Han",
    "kana",
    "Cyrillic",
    "Arabic",
    "other",
  ]);
});
