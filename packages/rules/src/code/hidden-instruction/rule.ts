import { defineRule, type CodeFacts, type Detection } from "@doorward/core";

/** Fires where a sentence that asks for something stands in a comment of a document or in characters that show nothing. */
export const rule = defineRule({
  id: "code/hidden-instruction",
  kind: "code",
  title: "A document gives an order that its reader does not see.",
  strength: "strong",
  family: "instruction",
  techniques: ["T1204.002", "T1027"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, facts on lure texts, 2026-11-01" }, { title: "OWASP, Prompt injection, 2025" }],
  detect: detectHidden,
});

function detectHidden(facts: CodeFacts): Detection[] {
  const hidden = facts.instructions.filter((each) => each.hidden === true && each.source === "document");
  return [...new Map(hidden.map(({ at }) => [`${at.path}:${at.line}`, at])).values()].map((at) => ({ evidence: [at] }));
}
