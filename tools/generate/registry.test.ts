import assert from "node:assert/strict";
import { test } from "node:test";
import { renderExamples, renderRegistry } from "./registry.ts";

const ids = ["code/a-rule", "code/the-2-rule", "file/a-rule"];

test("the registry imports every rule by a name of its own and sorts it to its kind", () => {
  const text = renderRegistry(ids);
  assert.ok(text.includes('import { rule as codeARule } from "./code/a-rule/rule.ts";\n'));
  assert.ok(text.includes('import { rule as fileARule } from "./file/a-rule/rule.ts";\n'));
  assert.ok(text.includes("  code: [\n    codeARule,\n    codeThe2Rule,\n  ],\n  file: [\n    fileARule,\n  ],\n"));
});

test("a kind without rules has an empty list", () => {
  assert.ok(renderRegistry([]).includes("  code: [],\n  file: [],\n"));
});

test("the examples are kept by the id of their rule", () => {
  const text = renderExamples(ids);
  assert.ok(text.includes('  ["code/the-2-rule", codeThe2Rule],\n'));
  assert.ok(!text.includes("rule.ts"), "Examples come without the rules.");
});
