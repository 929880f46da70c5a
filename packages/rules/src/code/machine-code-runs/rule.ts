import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { isDecoded } from "../decoded.ts";
import { findFetched, isMeant, tellEachPlace } from "../fetched.ts";

/** Fires where bytes that nobody can read, decoded or fetched, are run by the processor or an interpreter. */
export const rule = defineRule({
  id: "code/machine-code-runs",
  kind: "code",
  title: "It runs compiled code that is hidden or fetched, which nobody can read.",
  strength: "strong",
  family: "loader",
  techniques: ["T1620", "T1106", "T1027.009"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Unit 42 notes on InvisibleFerret, 2026-02-04" },
    { title: "MITRE ATT&CK, Reflective Code Loading (T1620)", url: "https://attack.mitre.org/techniques/T1620/" },
  ],
  detect: (facts) =>
    tellEachPlace(
      facts,
      facts.effects.filter((effect) => runsBytes(facts, effect)),
    ),
});

function runsBytes(facts: CodeFacts, effect: Effect): boolean {
  const { kind, via, traits } = effect;
  const isPickle = kind === "evaluate" && /pickle\.|dill\./u.test(via);
  const isCompiled = traits.includes("machine-code") || (kind === "load" && via === "process.dlopen");
  if (!isPickle && !isCompiled) return false;
  // Models and data sets are handed out as pickles in the open.
  return isDecoded(facts, effect) || (isCompiled && isMeant(facts, effect, findFetched(effect)));
}
