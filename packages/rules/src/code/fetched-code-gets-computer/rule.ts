import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { findFetched, isAskedHere, isEvaluation, isStarted, tellEachPlace } from "../fetched.ts";

/** Fires where fetched text becomes a function that is handed the means to reach the whole computer. */
export const rule = defineRule({
  id: "code/fetched-code-gets-computer",
  kind: "code",
  title: "It fetches code and hands it access to the whole computer.",
  strength: "decisive",
  family: "loader",
  techniques: ["T1105", "T1059.007"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Analysis of take-home samples, 2026-04-08" },
    { title: "Incident report of a development company, 2026-08-25" },
  ],
  detect: (facts) =>
    tellEachPlace(
      facts,
      facts.effects.filter((effect) => isHandedComputer(facts, effect)),
    ),
});

function isHandedComputer(facts: CodeFacts, effect: Effect): boolean {
  if (!isEvaluation(effect) || !effect.traits.includes("given-loader")) return false;
  // Compilers load another version of themselves this way, when somebody asks for one.
  return isStarted(facts, effect) && findFetched(effect).some(isAskedHere);
}
