import { defineRule, type CodeFacts, type Effect, type Origin } from "@doorward/core";
import { findFetched, isEvaluation, isMeant, isWhollyUnknown, tellEachPlace } from "../fetched.ts";

/** Fires where a part of an answer that never holds a program is run as one. */
export const rule = defineRule({
  id: "code/cookie-or-header-runs",
  kind: "code",
  title: "It runs what a server hides in a cookie, a header or an error message.",
  strength: "decisive",
  family: "loader",
  techniques: ["T1105", "T1071.001", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Analysis of take-home samples, 2026-04-08" },
    { title: "Incident report of a development company, 2026-08-25" },
  ],
  detect: (facts) =>
    tellEachPlace(
      facts,
      facts.effects.filter((effect) => runsOddPart(facts, effect)),
    ),
});

/** A file name from a header may stand in a command line, and an error message too: such a line is not all of it. */
function runsOddPart(facts: CodeFacts, effect: Effect): boolean {
  const isCommand = effect.kind === "run" && isWhollyUnknown(effect.subject);
  if (!isCommand && !isEvaluation(effect)) return false;
  const odd = findFetched(effect).filter((origin) => isOdd(origin, effect));
  return isMeant(facts, effect, odd);
}

function isOdd({ part }: Origin, { kind }: Effect): boolean {
  return part === "header" || part === "cookie" || (part === "error" && kind === "evaluate");
}
