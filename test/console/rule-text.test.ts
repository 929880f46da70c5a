import assert from "node:assert/strict";
import { test } from "node:test";
import { rulePages } from "@doorward/rules/pages";
import { readRuleText } from "../../packages/console/src/features/rules/read-rule-text.ts";

test("the page of no rule needs more than that", () => {
  for (const [id, page] of rulePages)
    for (const block of readRuleText(page)) {
      const spans = block.kind === "code" ? [] : block.kind === "paragraph" ? block.spans : block.items.flat();
      const words = spans.filter(({ isCode }) => !isCode).map(({ text }) => text);
      assert.doesNotMatch(words.join(" "), /\*\*|\]\(|^#|^\|/u, id);
    }
});
