import { defineRule, type CodeFacts, type Detection, type InstructionTopic } from "@doorward/core";
import { findInstructions } from "../instructions.ts";

/** Fires where the texts of an arrival ask for two or more ways of lowering the guard. */
export const rule = defineRule({
  id: "code/asks-to-drop-every-guard",
  kind: "code",
  title: "The texts ask to drop several protections at once.",
  strength: "strong",
  family: "instruction",
  techniques: ["T1204.002", "T1685"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, PSA on North Korean social engineering of crypto companies, 2024-09-03" },
    { title: "MITRE ATT&CK, G1052 Contagious Interview, 2026-04-01" },
  ],
  detect: detectDropped,
});

const guards: readonly (readonly InstructionTopic[])[] = [
  ["disable-sandbox", "use-own-computer"],
  ["disable-protection"],
  ["trust-workspace"],
];

function detectDropped(facts: CodeFacts): Detection[] {
  const asked = guards.flatMap((topics) => findInstructions(facts, ...topics).slice(0, 1));
  return asked.length < 2 ? [] : [{ evidence: asked.map(({ at }) => at) }];
}
