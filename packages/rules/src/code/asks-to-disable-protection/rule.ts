import { defineRule } from "@doorward/core";
import { tellInstructions } from "../instructions.ts";

/** Fires where a text asks to turn a protection off. */
export const rule = defineRule({
  id: "code/asks-to-disable-protection",
  kind: "code",
  title: "A text asks to turn off the virus scanner or another protection of the system.",
  strength: "weak",
  family: "instruction",
  techniques: ["T1685", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, PSA on North Korean social engineering of crypto companies, 2024-09-03" },
    { title: "MITRE ATT&CK, G1052 Contagious Interview, 2026-04-01" },
  ],
  detect: (facts) => tellInstructions(facts, "disable-protection"),
});
