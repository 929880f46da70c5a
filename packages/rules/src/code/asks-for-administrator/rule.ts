import { defineRule } from "@doorward/core";
import { tellInstructions } from "../instructions.ts";

/** Fires where a text asks for the rights of an administrator. */
export const rule = defineRule({
  id: "code/asks-for-administrator",
  kind: "code",
  title: "A text asks to run something as administrator.",
  strength: "weak",
  family: "instruction",
  techniques: ["T1204.002", "T1548"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, PSA on North Korean social engineering of crypto companies, 2024-09-03" },
    { title: "MITRE ATT&CK, G1052 Contagious Interview, 2026-04-01" },
  ],
  detect: (facts) => tellInstructions(facts, "run-as-administrator"),
});
