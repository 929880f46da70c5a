import type { Example, Examples, Rule } from "@doorward/core";
import { tellBaseRates } from "./base-rates.ts";
import { renderExample } from "./example-block.ts";
import type { RuleFolder } from "./rule-folder.ts";
import { sectionNames } from "./sections.ts";

/** The page of one rule, from its metadata, its sections, its examples and how often it fired on benign packages. */
export function renderRulePage({ rule, examples, sections }: RuleFolder, firing: string): string {
  const parts = [
    "<!-- Made by `npm run generate` from the rule's folder. Do not edit. -->",
    `# ${rule.id}`,
    `**${rule.title}**`,
    renderCard(rule, firing),
    ...sectionNames.map((name) => `## ${name}\n\n${sections.get(name) ?? ""}`),
    ...renderPerson(rule),
    renderExamples(examples),
    `## References\n\n${rule.references.map(renderReference).join("\n")}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** What a rule about people says besides: the innocent causes, the next step, and what a flag means. */
function renderPerson({ kind, person, strength }: Rule): string[] {
  if (person === undefined) return [];
  return [
    `## What could explain it\n\n${person.innocentCauses.map((cause) => `- ${cause}`).join("\n")}`,
    `## What to verify\n\n${person.verify}`,
    `## What a flag means\n\n${tellBaseRates(strength, kind)}`,
  ];
}

function renderCard({ kind, strength, family, techniques, since, maturity, person }: Rule, firing: string): string {
  const rows = [
    ["Looks at", kind],
    ["Strength", strength],
    ["Family", family],
    ...(person?.stage === undefined ? [] : [["Stage", person.stage]]),
    ["ATT&CK", techniques.map(linkTechnique).join(", ")],
    ["Since", `rule set ${since}`],
    ["Maturity", maturity],
    ["On benign material", firing],
  ];
  return ["| | |", "|---|---|", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}

function linkTechnique(technique: string): string {
  return `[${technique}](https://attack.mitre.org/techniques/${technique.replace(".", "/")}/)`;
}

function renderExamples({ hits, misses, evasions }: Examples): string {
  return [
    "## Examples",
    ...renderGroup("It fires on", hits, () => ""),
    ...renderGroup("It stays silent on", misses, ({ why }) => `\n\n${why}`),
    ...renderGroup("What an attacker would change next", evasions, ({ caughtBy }) => `\n\n${tellCatcher(caughtBy)}`),
  ].join("\n\n");
}

function renderGroup<E extends Example>(title: string, group: readonly E[], tell: (example: E) => string): string[] {
  if (group.length === 0) return [];
  const examples = group.map(
    (example) => `#### ${example.name}${tell(example)}\n\n${renderExample(example).trimEnd()}`,
  );
  return [`### ${title}`, ...examples];
}

function tellCatcher(caughtBy: string): string {
  return caughtBy === "nothing" ? "No rule sees this yet: a known gap." : `Seen by \`${caughtBy}\`.`;
}

function renderReference({ title, url }: Rule["references"][number]): string {
  return url === undefined ? `- ${title}` : `- [${title}](${url})`;
}
