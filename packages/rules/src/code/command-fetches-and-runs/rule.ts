import { defineRule, type CodeFacts, type Detection, type Effect, type Language } from "@doorward/core";
import { isFetchedAndRun } from "../download-run.ts";
import { tellDetection } from "../effects.ts";

/** Fires on every hand-started command or script that gives a download to an interpreter. */
export const rule = defineRule({
  id: "code/command-fetches-and-runs",
  kind: "code",
  title: "A script downloads a program and runs it when somebody starts the script.",
  strength: "weak",
  family: "download-and-run",
  techniques: ["T1105", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, facts on pasted commands, 2026-11-01" }],
  detect: detectCommands,
});

function detectCommands(facts: CodeFacts): Detection[] {
  const isTool = new Set(facts.files.filter(({ isVendored }) => isVendored).map(({ path }) => path));
  const byPlace = new Map<string, Effect>();
  for (const effect of facts.effects) {
    const { path, line } = effect.at;
    if (
      effect.kind === "evaluate" &&
      !isTool.has(path) &&
      commandLanguages.has(effect.language) &&
      isFetchedAndRun(effect)
    )
      byPlace.set(`${path}:${line}`, effect);
  }
  return [...byPlace.values()].map((effect) => tellDetection(facts, effect));
}

const commandLanguages: ReadonlySet<Language> = new Set<Language>([
  "shell",
  "batch",
  "powershell",
  "applescript",
  "vbscript",
]);
