import assert from "node:assert/strict";
import { test } from "node:test";
import { nameOutcome, nameOutcomeBriefly } from "./words.ts";

test("about people a verdict asks for something, and calls nobody anything", () => {
  assert.equal(nameOutcome("stop", "message"), "Stop");
  assert.equal(nameOutcome("stop", "application"), "Pause and verify in person");
  assert.equal(nameOutcome("stop", "access"), "Look first at these");
  assert.equal(nameOutcome("clear", "access", true), "Nothing stands out");
  assert.equal(nameOutcome("clear", "application", true), "Small signs only");
});

test("where there is little room, names still differ", () => {
  const brief = (["clear", "check", "stop"] as const).map((each) => nameOutcomeBriefly(nameOutcome(each, "access")));
  assert.deepEqual(brief, ["Nothing", "Look", "Look first"]);
  assert.equal(nameOutcomeBriefly("Stop"), "Stop");
});
