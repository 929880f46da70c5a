import { defineRule, type Effect } from "@doorward/core";
import { detectStarted, startsOnInstall } from "../starts.ts";

/** Fires where a script that runs on installing leaves a program of the project running. */
export const rule = defineRule({
  id: "code/install-starts-server",
  kind: "code",
  title: "Installing the packages starts a program that keeps running in the background.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1195.002", "T1059.007"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Analysis of take-home samples, 2026-04-08" }],
  detect: (facts) => detectStarted(facts, startsOnInstall, staysInBackground),
});

function staysInBackground({ kind, traits, target, surface }: Effect): boolean {
  if (kind !== "run" || surface === undefined || target === undefined) return false;
  return traits.includes("background") || traits.includes("detached");
}
