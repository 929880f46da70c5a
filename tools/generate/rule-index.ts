import { families, strengths, type Rule } from "@doorward/core";
import type { RuleFolder } from "./rule-folder.ts";

/** The index of all rule pages, by family and then strongest first. */
export function renderRuleIndex(folders: readonly RuleFolder[], tell: (id: string) => string): string {
  const groups = families.flatMap((family) => {
    const rules = folders.map(({ rule }) => rule).filter((rule) => rule.family === family);
    return rules.length === 0 ? [] : [renderFamily(family, rules, tell)];
  });
  return `<!-- Made by \`npm run generate\` from the rule folders. Do not edit. -->

# Rules

${folders.length} ${folders.length === 1 ? "rule" : "rules"}. How strengths add up to a verdict is told in [the words](../words.md#how-findings-become-a-verdict).

${groups.join("\n")}`;
}

function renderFamily(family: string, rules: readonly Rule[], tell: (id: string) => string): string {
  const sorted = rules.toSorted(
    (a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength) || (a.id < b.id ? -1 : 1),
  );
  const rows = sorted.map(({ id, strength, title }) => `| [${id}](${id}.md) | ${strength} | ${title} | ${tell(id)} |`);
  return [
    `## ${family}\n`,
    "| Rule | Strength | What it says | On benign material |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
