import { defineRule, type Effect, type Surface } from "@doorward/core";
import { isHidden } from "../effects.ts";
import { detectStarted } from "../starts.ts";

/** Fires where building with Xcode decodes text and runs it as a command. */
export const rule = defineRule({
  id: "code/xcode-build-decodes-command",
  kind: "code",
  title: "Building the project in Xcode decodes a hidden command and runs it.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1204.002", "T1027.010", "T1140"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, XCSSET in Xcode projects, 2025-03-11" },
    { title: "Static-scanner study of take-home lures, 2026-08-20" },
  ],
  detect: (facts) => detectStarted(facts, isOfXcode, runsDecoded),
});

function isOfXcode({ tool }: Surface): boolean {
  return tool === "xcode";
}

/** Programs the script starts have rules of their own; here it is the script of the project file, or one it leads to. */
function runsDecoded({ kind, subject, language }: Effect): boolean {
  return kind === "evaluate" && isHidden(subject) && language !== "javascript" && language !== "python";
}
