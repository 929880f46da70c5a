import { defineRule } from "@doorward/core";
import { isFetchedAndRun } from "../download-run.ts";
import { detectStarted, startsOnInstall } from "../starts.ts";

/** Fires where installing is all it takes to hand a download to an interpreter. */
export const rule = defineRule({
  id: "code/install-runs-download",
  kind: "code",
  title: "Installing the packages downloads a program and runs it.",
  strength: "strong",
  family: "download-and-run",
  techniques: ["T1195.002", "T1105", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Analysis of take-home samples, 2026-04-08" }, { title: "npm documentation, scripts" }],
  detect: (facts) => detectStarted(facts, startsOnInstall, isFetchedAndRun),
});
