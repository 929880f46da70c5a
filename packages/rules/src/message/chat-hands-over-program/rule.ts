import { defineRule, type CueTopic } from "@doorward/core";
import { findHandedOver } from "../handed-over.ts";

/** Fires when one person of a chat says that something is to be mended, updated, installed or run, and hands over a closed or shared file nearby. */
export const rule = defineRule({
  id: "message/chat-hands-over-program",
  kind: "message",
  title: "In a chat, somebody hands over a file to mend a meeting, to update, to install or as a task.",
  strength: "strong",
  family: "download-and-run",
  techniques: ["T1566.003", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, guides on fake meetings and intruders, 2026-05-11" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
  ],
  detect: (facts) => {
    const found = findHandedOver(facts, pretexts);
    return found.length === 0 ? [] : [{ evidence: found }];
  },
});

const pretexts: ReadonlySet<CueTopic> = new Set([
  "meeting-problem",
  "update-program",
  "install-program",
  "run-code",
  "disable-protection",
]);
