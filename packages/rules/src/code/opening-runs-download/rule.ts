import { defineRule, type Effect, type Surface } from "@doorward/core";
import { isCovert, runsDownload } from "../download-run.ts";
import { detectStarted, startsOnEntry, startsOnOpening } from "../starts.ts";

/** Fires where opening or entering the folder is all it takes to fetch something and run it. */
export const rule = defineRule({
  id: "code/opening-runs-download",
  kind: "code",
  title: "Opening the folder in an editor, a terminal or an assistant downloads a program and runs it.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1204.002", "T1105", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Contagious Interview, 2026-02-24 and 2026-03-11" },
    { title: "Static-scanner study of take-home lures, 2026-08-20" },
    { title: "Check Point, Claude Code project settings, CVE-2025-59536, 2026" },
  ],
  detect: (facts) => detectStarted(facts, startsOnEntry, isPlainAttack),
});

/**
 * Editors have no honest reason to fetch and run on opening. Assistants and terminals have one: set-up scripts, and
 * tools that ask before they run. There it takes a command that stands in the settings itself, or one that hides.
 */
function isPlainAttack(effect: Effect, surface: Surface): boolean {
  if (!runsDownload(effect)) return false;
  const standsInSettings = surface.trigger === "open-agent" && surface.automatic && effect.surface !== undefined;
  return startsOnOpening(surface) || standsInSettings || isCovert(effect, surface);
}
