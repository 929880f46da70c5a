import { defineRule } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { turnsOffSystemGuard } from "../protections.ts";
import { findTestFiles, happensElsewhere, onePerLine } from "../set-off.ts";

/** Fires where code makes the computer's own protection look away. */
export const rule = defineRule({
  id: "code/system-guard-turned-off",
  kind: "code",
  title: "It turns off the protection of the computer, or tells it to look away.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1685", "T1553.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
    { title: "MITRE ATT&CK, Disable or Modify Tools, T1685, v19, 2026-04" },
  ],
  detect: (facts) => {
    const tests = findTestFiles(facts);
    const off = facts.effects.filter(
      (effect) => turnsOffSystemGuard(effect) && !tests.has(effect.at.path) && !happensElsewhere(facts, effect),
    );
    return onePerLine(off).map((effect) => tellDetection(facts, effect));
  },
});
