import { tellBaseRates } from "./base-rates.ts";
import type { RuleFolder } from "./rule-folder.ts";
import { sectionNames } from "./sections.ts";

/** What `doorward scan --explain` prints of a rule: its page without the examples, as plain text. */
export function renderExplanation({ rule, sections }: RuleFolder, firing: string): string {
  const parts = [
    rule.id,
    rule.title,
    `${rule.strength} · ${rule.family} · ${rule.techniques.join(", ")} · on benign material: ${firing}`,
    ...sectionNames.map((name) => `${name}\n\n${sections.get(name) ?? ""}`),
    ...explainPerson(rule),
    `References\n\n${rule.references.map(({ title, url }) => `- ${title}${url === undefined ? "" : ` (${url})`}`).join("\n")}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function explainPerson({ kind, person, strength }: RuleFolder["rule"]): string[] {
  if (person === undefined) return [];
  return [
    `What could explain it\n\n${person.innocentCauses.map((cause) => `- ${cause}`).join("\n")}`,
    `What to verify\n\n${person.verify}`,
    `What a flag means\n\n${tellBaseRates(strength, kind)}`,
  ];
}

/** The text of pages.generated.ts: what is printed of every rule. */
export function renderExplanations(explanations: ReadonlyMap<string, string>): string {
  const rows = [...explanations].map(([id, text]) => `  [${JSON.stringify(id)}, ${JSON.stringify(text)}],\n`);
  return `// Made by \`npm run generate\` from the rules' folders. Do not edit.

/** What \`doorward scan --explain\` prints of each rule, by its id. No judgement loads it. */
export const rulePages: ReadonlyMap<string, string> = new Map([
${rows.join("")}]);
`;
}
