import { defineRule } from "@doorward/core";
import { isCovert, runsDownload } from "../download-run.ts";
import { detectStarted, startsWithGit, startsWithHookManager } from "../starts.ts";

/** Fires on hooks among the project's own files that fetch something and run it. */
export const rule = defineRule({
  id: "code/hook-manager-runs-download",
  kind: "code",
  title: "A Git hook among the project's files downloads a program and runs it.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1546", "T1105", "T1059.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Public DPRK detection playbook, Git hooks, 2026" }, { title: "husky documentation, 2026" }],
  detect: (facts) =>
    detectStarted(
      facts,
      (surface) => startsWithHookManager(surface) && !startsWithGit(surface),
      (effect, surface) => runsDownload(effect) && !isCovert(effect, surface),
    ),
});
