import assert from "node:assert/strict";
import { test } from "node:test";
import { renderExamples, renderRegistry, renderRules } from "./registry.ts";

const ids = ["code/a-rule", "code/the-2-rule", "file/a-rule"];

test("the list of a kind imports every rule of it by a name of its own", () => {
  const text = renderRules("code", ids);
  assert.ok(text.includes('import { rule as codeARule } from "./code/a-rule/rule.ts";\n'));
  assert.ok(text.includes('codeRules: readonly Rule<"code">[] = [\n  codeARule,\n  codeThe2Rule,\n];\n'));
  assert.ok(!text.includes("fileARule"), "A browser loads one kind without the others.");
});

test("a kind without rules has an empty list", () => {
  assert.ok(renderRules("file", []).includes('fileRules: readonly Rule<"file">[] = [];\n'));
});

test("the registry joins the lists of all kinds", () => {
  assert.ok(renderRegistry().includes("  code: codeRules,\n  file: fileRules,\n  link: linkRules,\n"));
});

test("the examples are kept by the id of their rule", () => {
  const text = renderExamples(ids);
  assert.ok(text.includes('  ["code/the-2-rule", codeThe2Rule],\n'));
  assert.ok(!text.includes("rule.ts"), "Examples come without the rules.");
});
