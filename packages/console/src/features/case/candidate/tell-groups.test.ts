import assert from "node:assert/strict";
import { test } from "node:test";
import { tellGroups } from "./tell-groups.ts";

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

test("findings stand under their stages in the order of hiring, what is in files first", () => {
  const groups = tellGroups(
    { findings: [] },
    {
      findings: [
        { stage: "on-the-job", findings: [make("application/a", [])] },
        { stage: "interview", findings: [] },
        { stage: "application", findings: [make("application/b", [])] },
        { stage: null, findings: [make("file/macro")] },
      ],
    },
  );
  assert.deepEqual(
    groups.map(({ stage }) => stage),
    [null, "application", "on-the-job"],
  );
});

test("where the application is not there, what speaks of a person is told from what is in files", () => {
  const groups = tellGroups({ findings: [make("application/a", ["Moved."]), make("file/macro")] }, undefined);
  assert.deepEqual(
    groups.map(({ stage, findings }) => [stage, findings.map(({ rule }) => rule)]),
    [
      [null, ["file/macro"]],
      ["application", ["application/a"]],
    ],
  );
  assert.deepEqual(tellGroups({ findings: [] }, undefined), []);
});
