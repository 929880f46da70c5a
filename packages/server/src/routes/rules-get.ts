import { Problem } from "@doorward/core";
import { rulePages } from "@doorward/rules/pages";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { defineRoute } from "../contract/route.ts";
import { rulePage } from "../contract/schemas/rule.ts";
import { readRuleCard } from "../rules/read-rule-card.ts";
import { readRulePage } from "../rules/read-rule-page.ts";

/** `GET /api/v1/rules/{kind}/{name}`. */
export const rulesGet = defineRoute({
  id: "rules-get",
  method: "get",
  path: "/api/v1/rules/{kind}/{name}",
  summary: "Gives the page of a rule: what it sees, what it misses, and what to do.",
  allows: roles,
  scope: "cases:read",
  params: z.object({ kind: z.string().max(40), name: z.string().max(200) }),
  answers: { 200: { describes: "The page.", body: rulePage } },
  async handle({ params: { kind, name } }) {
    const id = `${kind}/${name}`;
    const page = rulePages.get(id);
    if (page === undefined) throw new Problem("not-found", "There is no such rule in this version. Check its id.");
    const { summary, about, sections } = readRulePage(page);
    return { status: 200, body: { id, summary, about, sections, ...readRuleCard(about) } };
  },
});
