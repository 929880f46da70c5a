import { Problem } from "@doorward/core";
import { rulePages } from "@doorward/rules/pages";
import type { Surroundings } from "../surroundings.ts";

/** `doorward scan --explain <rule>`: the rule's page. */
export function explainRule(id: string, { output }: Surroundings): number {
  const page = rulePages.get(id) ?? rulePages.get(`code/${id}`) ?? rulePages.get(`file/${id}`);
  if (page === undefined) {
    const near = [...rulePages.keys()].filter((each) => id !== "" && each.includes(id)).slice(0, 5);
    const hint = near.length === 0 ? "docs/rules/README.md lists them." : `Did you mean ${near.join(", ")}?`;
    throw new Problem("usage", `There is no rule "${id}". ${hint}`);
  }
  output.write(page);
  return 0;
}
