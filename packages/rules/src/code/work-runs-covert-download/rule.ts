import { defineRule, type Effect, type Surface, type Trigger } from "@doorward/core";
import { isCovert, runsDownload } from "../download-run.ts";
import { detectStarted } from "../starts.ts";

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
  detect: (facts) => detectStarted(facts, startsAtWork, isCovertDownload),
});

const work: ReadonlySet<Trigger> = new Set<Trigger>([
  "start",
  "build",
  "test",
  "lint",
  "debug",
  "interpreter-start",
  "shell-start",
  "double-click",
]);

function startsAtWork({ trigger, what }: Surface): boolean {
  return work.has(trigger) && what !== "entry-point";
}

function isCovertDownload(effect: Effect, surface: Surface): boolean {
  return runsDownload(effect) && isCovert(effect, surface);
}
