import { defineRule } from "@doorward/core";
import { isCovertDownload } from "../download-run.ts";
import { detectStarted, startsOnInstall } from "../starts.ts";

/** Fires where installing fetches and runs something and keeps that from the person. */
export const rule = defineRule({
  id: "code/install-runs-covert-download",
  kind: "code",
  title: "Installing the packages downloads a program from a nameless or hidden place, or runs it out of sight.",
  strength: "decisive",
  family: "download-and-run",
  techniques: ["T1195.002", "T1105", "T1564.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Analysis of take-home samples, 2026-04-08" },
    { title: "Microsoft, Contagious Interview, 2026-02-24 and 2026-03-11" },
  ],
  detect: (facts) => detectStarted(facts, startsOnInstall, isCovertDownload),
});
