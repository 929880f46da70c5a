import type { Family, RuleKind } from "@doorward/core";
import { sectionNames } from "../generate/sections.ts";

/** The words that mark what an author still has to write. The contract tests refuse a rule that holds them. */
export const placeholder = "To be written:";

/** The three files of a new rule by file name. They pass every check, and fail the contract until they are filled. */
export function renderRuleFiles(kind: RuleKind, name: string, since: string): ReadonlyMap<string, string> {
  return new Map([
    ["rule.ts", renderRule(kind, name, since)],
    ["examples.ts", examples],
    ["rule.md", renderSections()],
  ]);
}

function renderRule(kind: RuleKind, name: string, since: string): string {
  return `import { defineRule } from "@doorward/core";

/** ${placeholder} one sentence that says what the rule fires on. */
export const rule = defineRule({
  id: "${kind}/${name}",
  kind: "${kind}",
  title: "${placeholder} one sentence that a busy person understands.",
  strength: "weak",
  family: "${familyOf[kind] ?? "autorun"}",
  techniques: [],
  since: "${since}",
  maturity: "trial",
  references: [],${isAboutPeople(kind) ? renderPerson(kind) : ""}
  detect: () => [],
});
`;
}

const familyOf: Readonly<Partial<Record<RuleKind, Family>>> = { access: "lookup", application: "identity" };

function isAboutPeople(kind: RuleKind): boolean {
  return kind === "access" || kind === "application";
}

function renderPerson(kind: RuleKind): string {
  const stage = kind === "application" ? '\n    stage: "application",' : "";
  return `
  person: {${stage}
    innocentCauses: ["${placeholder} the most usual innocent cause.", "${placeholder} another one."],
    verify: "${placeholder} what to verify next, by a way that does not rest on what the person stated.",
  },`;
}

const examples = `import type { Examples } from "@doorward/core";

/** ${placeholder} one sentence that says what these arrivals show. */
export const examples: Examples = { hits: [], misses: [], evasions: [] };
`;

const wanted: Readonly<Record<(typeof sectionNames)[number], string>> = {
  "What it sees": "the sign, in terms of files and their content.",
  "Why it matters": "an incident with its source and date.",
  "What it misses": "the known gaps.",
  "When it misfires": "the honest projects that look the same.",
  "What to do": "two or three numbered steps for the person who got this finding.",
};

function renderSections(): string {
  return sectionNames.map((section) => `## ${section}\n\n${placeholder} ${wanted[section]}\n`).join("\n");
}
