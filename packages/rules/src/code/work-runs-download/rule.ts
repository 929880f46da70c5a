import { defineRule } from "@doorward/core";
import { isFetchedAndRun } from "../download-run.ts";
import { isKnownInstaller } from "../known-installers.ts";
import { detectStarted, startsAtWork } from "../starts.ts";

/** Fires where everyday work with the project hands a download to an interpreter. */
export const rule = defineRule({
  id: "code/work-runs-download",
  kind: "code",
  title: "Starting, building or testing the project downloads a program and runs it.",
  strength: "strong",
  family: "download-and-run",
  techniques: ["T1204.002", "T1105", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Contagious Interview, 2026-02-24 and 2026-03-11" },
    { title: "Doorward, facts on auto-run surfaces, 2026-11-01" },
  ],
  detect: (facts) =>
    detectStarted(facts, startsAtWork, (effect) => isFetchedAndRun(effect) && !isKnownInstaller(effect)),
});
