import { defineRule, type Effect } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { findTestFiles, onePerLine } from "../set-off.ts";

/** Fires on a process that gets its program on the command line, lives on by itself and shows nothing. */
export const rule = defineRule({
  id: "code/hidden-inline-process",
  kind: "code",
  title: "It starts a program that stands in a text, out of sight, and lets it run on by itself.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1564.003", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "OpenSourceMalware, report on repositories infected through their configuration files, 2026-03" },
    { title: "MITRE ATT&CK, Hidden Window, T1564.003" },
  ],
  detect: (facts) => {
    const tests = findTestFiles(facts);
    const hidden = facts.effects.filter((effect) => isHiddenInline(effect) && !tests.has(effect.at.path));
    return onePerLine(hidden).map((effect) => tellDetection(facts, effect));
  },
});

function isHiddenInline({ kind, traits, time }: Effect): boolean {
  if (kind !== "run" && kind !== "evaluate") return false;
  const livesOn = traits.includes("detached") || traits.includes("background");
  const isSilent = traits.includes("silenced") || traits.includes("hidden-window");
  return traits.includes("inline-code") && livesOn && isSilent && time !== "dormant";
}
