import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { tellDecision } from "../cases/decision-words.ts";
import { nameOutcome } from "../text/words.ts";

const source = join(import.meta.dirname, "../..");
const charges =
  /\b(?:fake\w*|frauds?|fraudulent|impost[eo]rs?|DPRK|North Korea\w*|suspects?|liars?|culprits?|nationalit\w+)\b/iu;

test("no screen of the hiring door charges anybody", () => {
  const files = globSync("{features/applications,features/case/candidate,shared/hiring}/**/*.{ts,tsx}", {
    cwd: source,
  });
  const told = files.filter((path) => !path.includes(".test."));
  assert.ok(told.length > 25, "The screens were found.");
  const found = told.flatMap((path) => {
    // What the form says that nobody has to know is named there, so that nobody writes it down.
    const text = readFileSync(join(source, path), "utf8").replace(/nationality,\s+age,\s+health/u, "");
    return charges.test(text) ? [path] : [];
  });
  assert.deepEqual(found, []);
});

test("verdicts and decisions on people have words of their own, and other cases keep theirs", () => {
  assert.deepEqual(
    (["clear", "check", "stop"] as const).map((outcome) => nameOutcome(outcome, "application")),
    ["Little or nothing noticed", "Verify these", "Pause and verify in person"],
  );
  assert.equal(nameOutcome("clear", "application", false), "Nothing noticed");
  assert.equal(nameOutcome("clear", "application", true), "Small signs only");
  assert.equal(nameOutcome("check", "application", true), "Verify these");
  assert.equal(nameOutcome("clear", "file", true), "Clear");
  assert.equal(nameOutcome("stop", "file"), "Stop");
  assert.equal(
    tellDecision("blocked", "application", "application").ask("this application"),
    "Turn down this application",
  );
  assert.equal(tellDecision("blocked", "application", "file").ask("2 cases"), "Block 2 cases");
  assert.equal(tellDecision("allowed").act, "Allow");
});
