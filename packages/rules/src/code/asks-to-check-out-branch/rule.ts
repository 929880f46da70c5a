import { defineRule } from "@doorward/core";
import { tellInstructions } from "../instructions.ts";

/** Fires where a text asks to check out a branch, which runs hooks and brings files that were not looked at. */
export const rule = defineRule({
  id: "code/asks-to-check-out-branch",
  kind: "code",
  title: "A text asks to check out a certain branch before anything else.",
  strength: "weak",
  family: "instruction",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, PSA on North Korean social engineering of crypto companies, 2024-09-03" },
    { title: "MITRE ATT&CK, G1052 Contagious Interview, 2026-04-01" },
  ],
  detect: (facts) => tellInstructions(facts, "checkout-branch"),
});
