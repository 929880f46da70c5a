import { defineRule, type Surface } from "@doorward/core";
import { runsDownload } from "../download-run.ts";
import { detectStarted } from "../starts.ts";

/** Fires where starting an AI assistant in the folder fetches something and runs it. */
export const rule = defineRule({
  id: "code/agent-start-runs-download",
  kind: "code",
  title: "Starting an AI assistant in the folder downloads a program and runs it.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.002", "T1105", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Check Point, Claude Code project settings, CVE-2025-59536, 2026" },
    { title: "Aim Labs, Cursor MCP configuration, CVE-2025-54135, 2025" },
  ],
  detect: (facts) => detectStarted(facts, startsWithAgent, runsDownload),
});

function startsWithAgent({ trigger }: Surface): boolean {
  return trigger === "open-agent";
}
