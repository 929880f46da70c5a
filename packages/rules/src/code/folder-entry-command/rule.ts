import { defineRule, type Effect, type Surface } from "@doorward/core";
import { detectStarted } from "../starts.ts";

/** Fires where entering the folder in a terminal starts a program of the folder. */
export const rule = defineRule({
  id: "code/folder-entry-command",
  kind: "code",
  title: "Once allowed, entering the folder in a terminal starts a program that came with it.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1204.002", "T1059.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "direnv documentation, direnv allow", url: "https://direnv.net/" }],
  detect: (facts) => detectStarted(facts, startsOnEntering, startsProgram),
});

function startsOnEntering({ trigger, what }: Surface): boolean {
  return trigger === "enter-folder" && what !== "sourced-file";
}

/** Reading variables with `source` is what such files are for. */
function startsProgram({ kind, target, via }: Effect): boolean {
  return kind === "run" && target !== undefined && via !== "source" && via !== ".";
}
