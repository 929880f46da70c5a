import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { findConfigPrograms } from "../config-programs.ts";
import { isDecoded, isHelper } from "../decoded.ts";
import { findFetched, isAskedHere, isEvaluation, tellEachPlace } from "../fetched.ts";

/** Fires where a configuration file runs decoded or fetched text as soon as a tool loads it. */
export const rule = defineRule({
  id: "code/config-runs-hidden-code",
  kind: "code",
  title: "A configuration file runs hidden code as soon as a tool such as the build or the editor loads it.",
  strength: "decisive",
  family: "loader",
  techniques: ["T1027", "T1140", "T1059.007", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Report on infected configuration files, OpenSourceMalware, March 2026" },
    { title: "SafeDep, infected repositories, 2026-09-30" },
  ],
  detect: (facts) => {
    const programs = findConfigPrograms(facts);
    return tellEachPlace(
      facts,
      facts.effects.filter((effect) => programs.has(effect.at.path) && runsHidden(facts, effect)),
    );
  },
});

/** A configuration has settings to state; it may start a tool by its name, but it has nothing to hide or to fetch and run. */
function runsHidden(facts: CodeFacts, effect: Effect): boolean {
  const { kind, time, subject } = effect;
  if (time === "dormant" || isHelper(subject)) return false;
  if (isEvaluation(effect) && findFetched(effect).some(isAskedHere)) return true;
  const isKnown = subject.texts.some((text) => text.length > 3) || subject.origins.length > 0;
  return (kind === "run" || isEvaluation(effect)) && isKnown && isDecoded(facts, effect);
}
