import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { findFetched, findWritePlaces, isEvaluation, isMeant, startsFetchedFile, tellEachPlace } from "../fetched.ts";
import { isKnownInstaller } from "../known-installers.ts";

/** Fires where code is run that another computer, chosen by the arrival, answers with. */
export const rule = defineRule({
  id: "code/fetched-code-runs",
  kind: "code",
  title: "It runs code that another computer sends at that moment, so nobody can read it beforehand.",
  strength: "strong",
  family: "loader",
  techniques: ["T1105", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Analysis of take-home samples, 2026-04-08" },
    { title: "Microsoft, Contagious Interview, 2026-03-11" },
  ],
  detect: (facts) => {
    const writePlaces = findWritePlaces(facts);
    return tellEachPlace(
      facts,
      facts.effects.filter((effect) => runsFetchedCode(facts, effect, writePlaces)),
    );
  },
});

function runsFetchedCode(facts: CodeFacts, effect: Effect, writePlaces: ReadonlySet<string>): boolean {
  if (!isEvaluation(effect) && !startsFetchedFile(effect, writePlaces)) return false;
  if (isKnownInstaller(effect) || buildsImage(facts, effect)) return false;
  return isMeant(facts, effect, findFetched(effect));
}

/** A command that builds an image reaches nothing but the image. */
function buildsImage({ surfaces }: CodeFacts, { surface }: Effect): boolean {
  return surfaces[surface ?? -1]?.what === "image-build";
}
