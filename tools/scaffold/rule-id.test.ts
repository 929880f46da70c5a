import assert from "node:assert/strict";
import { test } from "node:test";
import { readRuleId } from "./rule-id.ts";

test("an id is a kind and a name of lower-case words", () => {
  assert.deepEqual(readRuleId("code/folder-open-task"), { kind: "code", name: "folder-open-task" });
  assert.deepEqual(readRuleId("file/double-extension-2"), { kind: "file", name: "double-extension-2" });
});

for (const bad of [
  "",
  "code",
  "code/",
  "code/single",
  "codes/two-words",
  "code/Two-Words",
  "code/two_words",
  "code/two-words/",
  "code/two-words/three",
  "code/../two-words",
  "../code/two-words",
  "code/-two",
  "code/two--words",
  "code/one-two-three-four-five-six-seven",
  `code/${"a".repeat(30)}-${"b".repeat(30)}`,
  "__proto__/two-words",
])
  test(`"${bad}" is refused with a sentence`, () => {
    const id = readRuleId(bad);
    assert.equal(id.kind, "refused");
    assert.match(id.kind === "refused" ? id.because : "", /\.$/u);
  });
