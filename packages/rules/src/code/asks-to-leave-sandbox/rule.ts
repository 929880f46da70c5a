import { defineRule } from "@doorward/core";
import { tellInstructions } from "../instructions.ts";

/** Fires where a text asks a person to leave what protects them, or to use their own computer. */
export const rule = defineRule({
  id: "code/asks-to-leave-sandbox",
  kind: "code",
  title: "A text asks to work on the bare computer, without a container or a virtual machine.",
  strength: "weak",
  family: "instruction",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, PSA on North Korean social engineering of crypto companies, 2024-09-03" },
    { title: "MITRE ATT&CK, G1052 Contagious Interview, 2026-04-01" },
  ],
  detect: (facts) => tellInstructions(facts, "disable-sandbox", "use-own-computer"),
});
