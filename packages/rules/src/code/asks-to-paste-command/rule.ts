import { defineRule, type CodeFacts, type Detection } from "@doorward/core";
import { findInstructions } from "../instructions.ts";

/** Fires where a text hands over a command that fetches and runs. */
export const rule = defineRule({
  id: "code/asks-to-paste-command",
  kind: "code",
  title: "A text asks to paste a command that downloads something and runs it.",
  strength: "weak",
  family: "instruction",
  techniques: ["T1204.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, G1052 Contagious Interview, 2026-04-01" }],
  detect: detectPasted,
});

/** What is fetched goes straight into an interpreter. */
const fetchesAndRuns =
  /\b(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\b[^\n]{0,300}\|\s*(?:sudo\s+)?(?:ba|z|da)?(?:sh|iex|invoke-expression|node|python3?|osascript|cmd)\b|\biex\s*\(\s*(?:iwr|irm|\(?new-object)|\bsh\s+-c\s+"?\$\(curl/iu;

function detectPasted(facts: CodeFacts): Detection[] {
  const asked = findInstructions(facts, "paste-command").filter(({ command = "" }) => fetchesAndRuns.test(command));
  return [...new Map(asked.map(({ at }) => [`${at.path}:${at.line}`, at])).values()].map((at) => ({ evidence: [at] }));
}
