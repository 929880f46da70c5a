import assert from "node:assert/strict";
import { test } from "node:test";
import { placeholder, renderRuleFiles } from "./rule-files.ts";

test("a new rule about people asks for what would explain it, and others do not", () => {
  const about = renderRuleFiles("application", "two-words", "2026.11.1").get("rule.ts") ?? "";
  assert.match(about, /person: \{\n {4}stage: "application",\n {4}innocentCauses: \[/u);
  assert.match(about, /family: "identity"/u);
  assert.ok(about.includes(placeholder));
  const access = renderRuleFiles("access", "two-words", "2026.11.1").get("rule.ts") ?? "";
  assert.match(access, /family: "lookup"/u);
  assert.match(access, /person: \{\n {4}innocentCauses: \[/u);
  assert.ok(!(renderRuleFiles("code", "two-words", "2026.11.1").get("rule.ts") ?? "").includes("innocentCauses"));
});
