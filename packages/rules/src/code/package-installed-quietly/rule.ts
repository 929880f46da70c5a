import { defineRule, type CodeFacts, type Detection, type Effect, type EffectTrait } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { happensAtWork, onePerLine } from "../set-off.ts";

/** Fires where a program that work with the project starts installs a package unrecorded and unheard. */
export const rule = defineRule({
  id: "code/package-installed-quietly",
  kind: "code",
  title: "A program installs a package without recording it, and hides the output.",
  strength: "strong",
  family: "loader",
  techniques: ["T1195.002", "T1105"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Actioner report on silent run-time installs, 2026-07-07" }],
  detect: detectInstalls,
});

function detectInstalls(facts: CodeFacts): Detection[] {
  return onePerLine(facts.effects.filter((effect) => installsQuietly(effect) && happensAtWork(facts, effect))).map(
    (effect) => tellDetection(facts, effect),
  );
}

function installsQuietly({ kind, traits }: Effect): boolean {
  return kind === "run" && traits.includes("unrecorded-install") && traits.some((trait) => quiet.has(trait));
}

const quiet: ReadonlySet<EffectTrait> = new Set<EffectTrait>(["silenced", "hidden-window", "detached", "background"]);
