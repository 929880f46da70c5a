import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { isDecoded, isHelper, isWrittenInCode } from "../decoded.ts";
import { isEvaluation, tellEachPlace } from "../fetched.ts";

/** Fires where a text that stands hidden in the code is decoded and run. */
export const rule = defineRule({
  id: "code/decoded-text-runs",
  kind: "code",
  title: "It runs a program that is hidden in the code as unreadable text.",
  strength: "strong",
  family: "loader",
  techniques: ["T1027.013", "T1140", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Report on infected configuration files, OpenSourceMalware, March 2026" },
    { title: "MITRE ATT&CK, HexEval Loader (S1249)", url: "https://attack.mitre.org/software/S1249/" },
  ],
  detect: (facts) =>
    tellEachPlace(
      facts,
      facts.effects.filter((effect) => runsHiddenText(facts, effect)),
    ),
});

function runsHiddenText(facts: CodeFacts, effect: Effect): boolean {
  const { kind, subject } = effect;
  if (kind !== "evaluate" || !isEvaluation(effect) || !isWrittenInCode(effect)) return false;
  const isKnown = subject.texts.some((text) => text.length > 3) || subject.origins.length > 0;
  return isKnown && !isHelper(subject) && isDecoded(facts, effect);
}
