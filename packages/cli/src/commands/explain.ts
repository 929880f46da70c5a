import { Problem } from "@doorward/core";
import { rulePages } from "@doorward/rules/pages";
import type { Surroundings } from "../surroundings.ts";

/** `--explain <rule>`: the page of a rule, by its id or by the last part of it among the kinds a command judges. */
export function explainRule(id: string, kinds: readonly string[], { output }: Surroundings): number {
  const page = [id, ...kinds.map((kind) => `${kind}/${id}`)].map((each) => rulePages.get(each)).find(Boolean);
  if (page === undefined) {
    const near = [...rulePages.keys()].filter((each) => id !== "" && each.includes(id)).slice(0, 5);
    const hint = near.length === 0 ? "docs/rules/README.md lists them." : `Did you mean ${near.join(", ")}?`;
    throw new Problem("usage", `There is no rule "${id}". ${hint}`);
  }
  output.write(page);
  return 0;
}
