import { defineRule, type CodeFacts, type Effect, type Origin } from "@doorward/core";
import { isDecoded } from "../decoded.ts";
import { findOrigins } from "../effects.ts";
import { tellEachPlace } from "../fetched.ts";

/** Fires where a setting of the environment turns out to be a program. */
export const rule = defineRule({
  id: "code/environment-text-runs",
  kind: "code",
  title: "A value that looks like a setting is in truth a program, and it is run.",
  strength: "decisive",
  family: "loader",
  techniques: ["T1140", "T1059", "T1027.013"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Incident report of a development company, 2026-08-25" },
    { title: "Analysis of take-home samples, 2026-04-08" },
  ],
  detect: (facts) =>
    tellEachPlace(
      facts,
      facts.effects.filter((effect) => runsSetting(facts, effect)),
    ),
});

const environmentFile = /(?:^|\/)\.?(?:[\w.-]{0,40}\.)?env(?:\.[\w.-]{1,40})?$/iu;
const program = /\b(?:require|import|eval|fetch|exec|spawn|Function)\s?\(|=>|\bfunction\b/u;

/** A plain setting that is evaluated may be a list or a number; a program or a decoded text is neither. */
function runsSetting(facts: CodeFacts, effect: Effect): boolean {
  const { kind, subject } = effect;
  if (kind !== "evaluate" && kind !== "run") return false;
  const settings = findOrigins(subject, "environment");
  const isPure = subject.origins.every((origin) => origin.kind === "environment" || origin.kind === "decoded-constant");
  if (settings.length === 0 || !isPure) return false;
  if (isDecoded(facts, effect)) return kind === "evaluate" || settings.some(cameAlong);
  return kind === "evaluate" && settings.some(cameAlong) && subject.texts.some((text) => program.test(text));
}

function cameAlong({ place }: Origin): boolean {
  return environmentFile.test(place.path);
}
