import { rulePages } from "@doorward/rules/pages";
import { ruleSetVersion } from "@doorward/rules/version";
import { roles } from "../access/roles.ts";
import { defineRoute } from "../contract/route.ts";
import { ruleList } from "../contract/schemas/rule.ts";
import { readRuleCard } from "../rules/read-rule-card.ts";
import { readRulePage } from "../rules/read-rule-page.ts";

/** `GET /api/v1/rules`. */
export const rulesList = defineRoute({
  id: "rules-list",
  method: "get",
  path: "/api/v1/rules",
  summary: "Lists every rule with its strength, its family, and how often it fired on benign material.",
  allows: roles,
  scope: "cases:read",
  answers: { 200: { describes: "In the order of their ids.", body: ruleList } },
  async handle() {
    const rules = [...rulePages].map(([id, page]) => {
      const { summary, about } = readRulePage(page);
      return { id, summary, ...readRuleCard(about) };
    });
    return { status: 200, body: { version: ruleSetVersion, rules } };
  },
});
