import { defineRule, type Effect } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { findTestFiles, happensAtWork, onePerLine } from "../set-off.ts";

/** Fires on a process that lives on by itself and shows nothing. */
export const rule = defineRule({
  id: "code/hidden-child-process",
  kind: "code",
  title: "It starts a program that shows nothing and runs on after the project has ended.",
  strength: "weak",
  family: "evasion",
  techniques: ["T1564.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "OpenSourceMalware, report on repositories infected through their configuration files, 2026-03" },
    { title: "MITRE ATT&CK, Hidden Window, T1564.003" },
  ],
  detect: (facts) => {
    const tests = findTestFiles(facts);
    const hidden = facts.effects.filter(
      (effect) => isHidden(effect) && !tests.has(effect.at.path) && happensAtWork(facts, effect),
    );
    return onePerLine(hidden).map((effect) => tellDetection(facts, effect));
  },
});

function isHidden({ kind, traits }: Effect): boolean {
  const livesOn = traits.includes("detached") || traits.includes("background");
  return kind === "run" && livesOn && (traits.includes("silenced") || traits.includes("hidden-window"));
}
