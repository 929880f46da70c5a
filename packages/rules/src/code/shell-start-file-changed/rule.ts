import { defineRule } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { happensAtWork, onePerLine } from "../set-off.ts";
import { changesShellStart } from "../startup-places.ts";

/** Fires where working with the project changes a file that every new terminal runs. */
export const rule = defineRule({
  id: "code/shell-start-file-changed",
  kind: "code",
  title: "Working with the project changes a file that runs in every new terminal.",
  strength: "strong",
  family: "persistence",
  techniques: ["T1546.004", "T1546.013"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Unix Shell Configuration Modification, T1546.004" },
    { title: "Doorward, interview door: the techniques of 2026, 2026-11" },
  ],
  detect: (facts) =>
    onePerLine(facts.effects.filter((effect) => changesShellStart(effect) && happensAtWork(facts, effect))).map(
      (effect) => tellDetection(facts, effect),
    ),
});
