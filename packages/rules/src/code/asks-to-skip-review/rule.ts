import { defineRule } from "@doorward/core";
import { tellInstructions } from "../instructions.ts";

/** Fires where a text asks people not to read something. */
export const rule = defineRule({
  id: "code/asks-to-skip-review",
  kind: "code",
  title: "A text asks not to look at the code, or not to show it to an assistant.",
  strength: "weak",
  family: "instruction",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, PSA on North Korean social engineering of crypto companies, 2024-09-03" },
    { title: "MITRE ATT&CK, G1052 Contagious Interview, 2026-04-01" },
  ],
  detect: (facts) => tellInstructions(facts, "skip-review"),
});
