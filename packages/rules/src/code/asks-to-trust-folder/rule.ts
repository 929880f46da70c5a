import { defineRule } from "@doorward/core";
import { tellInstructions } from "../instructions.ts";

/** Fires where a text tells people to answer yes to the trust question of an editor. */
export const rule = defineRule({
  id: "code/asks-to-trust-folder",
  kind: "code",
  title: "A text asks to trust the folder when the editor warns.",
  strength: "weak",
  family: "instruction",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, PSA on North Korean social engineering of crypto companies, 2024-09-03" },
    { title: "MITRE ATT&CK, G1052 Contagious Interview, 2026-04-01" },
  ],
  detect: (facts) => tellInstructions(facts, "trust-workspace"),
});
