import { defineRule } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { runsFetchedOrHidden } from "../loaders.ts";
import { findTestFiles, onePerLine } from "../set-off.ts";

/** Fires on what other branches and older commits run of what they fetched or hid. */
export const rule = defineRule({
  id: "code/loader-in-the-past",
  kind: "code",
  title: "In another branch or an older commit, code runs what it fetched or what was hidden in it.",
  strength: "weak",
  family: "history",
  techniques: ["T1564", "T1105"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Analysis of infected repositories, 2026-11: one infection was visible only in the history" },
    { title: "Analysis of a take-home test in a ZIP file, 2026-07-15" },
  ],
  detect: (facts) => {
    if (facts.snapshot.kind === "delivered") return [];
    const tests = findTestFiles(facts);
    const loaders = facts.effects.filter((effect) => runsFetchedOrHidden(effect) && !tests.has(effect.at.path));
    return onePerLine(loaders).map((effect) => tellDetection(facts, effect));
  },
});
