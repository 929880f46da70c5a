import { defineRule, type CodeFacts, type Detection, type Effect } from "@doorward/core";
import { isHidden, tellDetection } from "../effects.ts";
import { onePerLine } from "../set-off.ts";

/** Fires where a package is installed at run time and its name was decoded before. */
export const rule = defineRule({
  id: "code/hidden-package-installed",
  kind: "code",
  title: "A program installs a package whose name it hides.",
  strength: "decisive",
  family: "loader",
  techniques: ["T1195.002", "T1027", "T1105"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Actioner report on silent run-time installs, 2026-07-07" }],
  detect: detectInstalls,
});

function detectInstalls(facts: CodeFacts): Detection[] {
  return onePerLine(facts.effects.filter(installsHidden)).map((effect) => tellDetection(facts, effect));
}

const installs = /\b(?:npm|pnpm|yarn|bun|pip3?|uv)(?:\.cmd|\.exe)?\s+(?:[-\w=.]{1,40}\s+){0,6}(?:i|install|add)\b/u;

function installsHidden({ kind, subject }: Effect): boolean {
  return kind === "run" && isHidden(subject) && subject.texts.some((text) => installs.test(text));
}
