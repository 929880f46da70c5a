import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding, Verdict } from "@doorward/core";
import { explainAlarm, findAlarms } from "./alarms.ts";
import type { JudgedPackage } from "./judge-packages.ts";
import { readPackageList, spreadOver } from "./package-list.ts";

function judged(verdict: Verdict["verdict"], findings: readonly Partial<Finding>[], unjudged: number): JudgedPackage {
  const rows = Array.from({ length: unjudged }, () => ({ path: "a", reason: "encrypted" }));
  return {
    name: "a",
    group: "popular",
    failure: undefined,
    verdict: { verdict, findings, unjudged: rows } as unknown as Verdict,
  };
}

test("weak signs are a cause only where nothing stronger was found", () => {
  const weak = { rule: "code/weak", strength: "weak" } as const;
  const strong = { rule: "code/strong", strength: "strong" } as const;
  assert.deepEqual(findAlarms([judged("check", [weak, strong], 0)]), [
    { name: "a", outcome: "check", causes: ["code/strong"] },
  ]);
  assert.deepEqual(findAlarms([judged("check", [weak], 0)])[0]?.causes, ["code/weak"]);
  assert.deepEqual(findAlarms([judged("check", [weak], 1)])[0]?.causes, ["unjudged"]);
  assert.deepEqual(findAlarms([judged("clear", [weak], 0)]), []);
});

test("an explanation holds for the causes it speaks of", () => {
  const known = [{ package: "a", causes: ["code/strong"], why: "It starts a compiler." }];
  assert.equal(explainAlarm({ name: "a", outcome: "check", causes: ["code/strong"] }, known), "It starts a compiler.");
  assert.equal(explainAlarm({ name: "a", outcome: "check", causes: ["code/other", "code/strong"] }, known), undefined);
  assert.equal(explainAlarm({ name: "b", outcome: "check", causes: ["code/strong"] }, known), undefined);
});

test("the list names at least 300 packages by exact version and checksum, each once", () => {
  const list = readPackageList();
  assert.ok(list.length >= 300);
  assert.equal(new Set(list.map(({ name }) => name)).size, list.length);
  for (const { version, integrity } of list) assert.match(`${version} ${integrity}`, /^\d+\.\d+\.\d+\S* sha512-\S+$/u);
  assert.equal(spreadOver(list, 10).length, 10);
});
