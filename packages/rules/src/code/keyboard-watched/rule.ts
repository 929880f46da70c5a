import { defineRule } from "@doorward/core";
import { tellTogether } from "../together.ts";

/** Fires where code hooks the keyboard of the whole system. */
export const rule = defineRule({
  id: "code/keyboard-watched",
  kind: "code",
  title: "It records what you type, in every program.",
  strength: "strong",
  family: "theft",
  techniques: ["T1056.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, InvisibleFerret (S1245), v19, 2026-04" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v19, 2026-04" },
  ],
  detect: (facts) =>
    tellTogether(
      facts,
      facts.effects.filter(({ kind, subject }) => kind === "observe" && subject.texts.includes("keyboard")),
    ),
});
