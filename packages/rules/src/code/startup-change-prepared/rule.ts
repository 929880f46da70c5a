import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { findTestFiles, happensAtWork, happensElsewhere, onePerLine } from "../set-off.ts";
import { addsStartupEntry, changesShellStart } from "../startup-places.ts";

/** Fires on code that would make something start by itself, and that nobody starts without wanting to. */
export const rule = defineRule({
  id: "code/startup-change-prepared",
  kind: "code",
  title: "It holds code that can make a program start at every login or in every new terminal.",
  strength: "weak",
  family: "persistence",
  techniques: ["T1547", "T1546.004", "T1053"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Contagious Interview, G1052, v19, 2026-04" }],
  detect: (facts) => {
    const tests = findTestFiles(facts);
    const prepared = facts.effects.filter((effect) => !tests.has(effect.at.path) && isPrepared(facts, effect));
    return onePerLine(prepared).map((effect) => tellDetection(facts, effect));
  },
});

function isPrepared(facts: CodeFacts, effect: Effect): boolean {
  const changes = addsStartupEntry(effect) || changesShellStart(effect);
  return changes && !happensAtWork(facts, effect) && !happensElsewhere(facts, effect);
}
