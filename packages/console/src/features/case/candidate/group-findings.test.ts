import assert from "node:assert/strict";
import { test } from "node:test";
import { groupFindings } from "./group-findings.ts";

test("findings stand under their stages in the order of hiring, what is in files first", () => {
  const make = (rule: string, innocentCauses?: string[]) => ({
    rule,
    title: rule,
    strength: "weak" as const,
    family: "identity" as const,
    techniques: [],
    evidence: [],
    chain: [],
    ...(innocentCauses === undefined ? {} : { innocentCauses }),
  });
  const stages = { "application/b": "on-the-job", "application/a": "interview" } as const;
  const all = [
    make("application/b", ["Moved."]),
    make("application/unknown", []),
    make("application/a", []),
    make("file/macro"),
    make("application/a", []),
  ];
  assert.deepEqual(
    groupFindings(all, stages).map(({ group, findings }) => [group, findings.length]),
    [
      ["files", 1],
      ["application", 1],
      ["interview", 2],
      ["on-the-job", 1],
    ],
  );
  assert.deepEqual(groupFindings([], stages), []);
});
