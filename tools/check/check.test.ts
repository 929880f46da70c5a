import assert from "node:assert/strict";
import { test } from "node:test";
import type { Check } from "./checks.ts";
import { runChecks, type CheckResult } from "./run-check.ts";
import { tellResult, tellSummary } from "./tell-results.ts";

const passing: Check = { name: "passing", command: ["-e", "console.log('fine')"], mend: "Nothing." };
const failing: Check = {
  name: "failing",
  command: ["-e", "console.error('broken'); process.exit(3)"],
  mend: "Mend it.",
};

function makeSlowCheck(name: string, wait: number): Check {
  return { name, command: ["-e", `setTimeout(() => {}, ${wait})`], mend: "Nothing." };
}

async function run(checks: readonly Check[], width = 2): Promise<{ results: CheckResult[]; order: string[] }> {
  const order: string[] = [];
  const results = await runChecks(checks, {
    cwd: import.meta.dirname,
    width,
    onResult: ({ check }) => order.push(check.name),
  });
  return { results, order };
}

test("every check runs although one before it failed, and results keep the order of the checks", async () => {
  const { results } = await run([failing, passing, failing]);
  assert.deepEqual(
    results.map(({ check, passed, output }) => [check.name, passed, output]),
    [
      ["failing", false, "broken"],
      ["passing", true, "fine"],
      ["failing", false, "broken"],
    ],
  );
});

test("no more checks run at a time than the width says", async () => {
  const { order } = await run([makeSlowCheck("first", 300), makeSlowCheck("second", 1)], 1);
  assert.deepEqual(order, ["first", "second"]);
});

test("each line says whether a check passed, how long it took and its name", () => {
  assert.equal(tellResult({ check: passing, passed: true, tookMs: 1234, output: "" }), "ok        1.2 s  passing");
  assert.match(tellResult({ check: failing, passed: false, tookMs: 90, output: "" }), /^FAILED\s+0\.1 s\s+failing$/u);
});

test("the summary shows what failed, how to mend it, and counts", () => {
  const good: CheckResult = { check: passing, passed: true, tookMs: 10, output: "fine" };
  const bad: CheckResult = { check: failing, passed: false, tookMs: 10, output: "broken" };
  const text = tellSummary([good, bad], 2000, 40);
  assert.match(text, /── failing\n\nbroken\n\nTo mend it: Mend it\./u);
  assert.match(text, /1 of 2 checks failed in 2\.0 s: failing\.$/u);
  assert.doesNotMatch(text, /fine/u);
  assert.match(tellSummary([good], 2000, 40), /^\nAll 1 checks passed in 2\.0 s\.$/u);
});

test("a long output is cut, and the summary says how to see all of it", () => {
  const bad: CheckResult = { check: failing, passed: false, tookMs: 10, output: "line\n".repeat(9) };
  assert.match(tellSummary([bad], 2000, 3), /\nline\nline\nline\n… 7 more lines; `npm run check -- "failing"` shows/u);
});
