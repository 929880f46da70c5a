import { defineRule } from "@doorward/core";
import { isCovert, runsDownload } from "../download-run.ts";
import { detectStarted, startsWithGit, startsWithHookManager } from "../starts.ts";

/** Fires where an everyday Git command is all it takes to fetch something and run it. */
export const rule = defineRule({
  id: "code/git-use-runs-download",
  kind: "code",
  title: "Using Git in the folder downloads a program and runs it.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1546", "T1105", "T1059.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Public DPRK detection playbook, Git hooks, 2026" },
    { title: "ZIP take-home analysis, 2026-07-15" },
    { title: "J. Steven, Git bare repositories and fsmonitor, 2022" },
  ],
  detect: (facts) =>
    detectStarted(
      facts,
      (surface) => startsWithGit(surface) || startsWithHookManager(surface),
      // Hooks of a manager are part of the project and are reviewed as such, unless they keep out of sight.
      (effect, surface) => runsDownload(effect) && (startsWithGit(surface) || isCovert(effect, surface)),
    ),
});
