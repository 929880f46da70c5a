import { defineRule, type Surface, type Trigger } from "@doorward/core";
import { isCovertDownload } from "../download-run.ts";
import { detectStarted, startsAtWork } from "../starts.ts";

/** Fires where everyday work with the project fetches and runs something and keeps that from the person. */
export const rule = defineRule({
  id: "code/work-runs-covert-download",
  kind: "code",
  title: "Working with the project downloads a program from a nameless or hidden place, or runs it out of sight.",
  strength: "decisive",
  family: "download-and-run",
  techniques: ["T1204.002", "T1105", "T1564.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Contagious Interview, 2026-02-24 and 2026-03-11" },
    { title: "Analysis of take-home samples, 2026-04-08" },
  ],
  detect: (facts) => detectStarted(facts, startsAtWorkOrThere, isCovertDownload),
});

const moments: ReadonlySet<Trigger> = new Set<Trigger>(["interpreter-start", "shell-start", "double-click"]);

/** Or starting an interpreter or a terminal there, or a double-click on a file. */
function startsAtWorkOrThere(surface: Surface): boolean {
  return startsAtWork(surface) || moments.has(surface.trigger);
}
