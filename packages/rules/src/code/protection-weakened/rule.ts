import { defineRule } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { turnsOffSystemGuard } from "../protections.ts";
import { findTestFiles, happensElsewhere, onePerLine } from "../set-off.ts";

/** Fires where code turns off a check so that something runs or a connection is made that would be refused. */
export const rule = defineRule({
  id: "code/protection-weakened",
  kind: "code",
  title: "It turns off a check so that something runs, or is fetched, that would be refused.",
  strength: "weak",
  family: "evasion",
  techniques: ["T1685", "T1553"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Contagious Interview, G1052, v19, 2026-04" },
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
  ],
  detect: (facts) => {
    const tests = findTestFiles(facts);
    const weakened = facts.effects.filter(
      (effect) =>
        effect.traits.includes("unprotected") &&
        !turnsOffSystemGuard(effect) &&
        !tests.has(effect.at.path) &&
        !happensElsewhere(facts, effect),
    );
    return onePerLine(weakened).map((effect) => tellDetection(facts, effect));
  },
});
