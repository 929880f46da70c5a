import { defineRule, type Effect, type Language, type Surface } from "@doorward/core";
import { isHidden } from "../effects.ts";
import { detectStarted, startsOnEntry, startsOnOpening, startsWithGit, startsWithHookManager } from "../starts.ts";

/** Fires where something that starts by itself turns encoded text back into a command and runs it. */
export const rule = defineRule({
  id: "code/autorun-decodes-command",
  kind: "code",
  title: "Something that starts by itself decodes a hidden command and runs it.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1204.002", "T1027.010", "T1140"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Contagious Interview, 2026-03-11" },
    { title: "OpenSourceMalware, Config-tail campaign, March 2026" },
  ],
  detect: (facts) => detectStarted(facts, startsByItself, runsDecoded),
});

function startsByItself(surface: Surface): boolean {
  if (startsOnEntry(surface))
    return startsOnOpening(surface) || surface.automatic || surface.trigger === "enter-folder";
  return startsWithGit(surface) || startsWithHookManager(surface);
}

const commandLanguages: ReadonlySet<Language> = new Set<Language>([
  "shell",
  "powershell",
  "batch",
  "applescript",
  "vbscript",
]);

/** Programs that such a command starts have rules of their own; here it is the command, or a script. */
function runsDecoded({ kind, subject, surface, language, via, at }: Effect): boolean {
  if (!isHidden(subject) || (surface === undefined && !commandLanguages.has(language))) return false;
  // A decoded argument is everyday work; a program whose very name has to be decoded is not.
  return kind === "evaluate" || (kind === "run" && !at.excerpt.toLowerCase().includes(via.toLowerCase()));
}
