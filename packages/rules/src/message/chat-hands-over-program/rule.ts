import { defineRule, type CueTopic } from "@doorward/core";
import { findHandedOver, type HandedOver } from "../handed-over.ts";

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
    { title: "Security Alliance, warning of fake meetings, 2025-12-15" },
    { title: "Security Alliance (SEAL), guides on fake meetings and intruders, 2026-05-11" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
  ],
  detect: (facts) => {
    const found = [...findHandedOver(facts, pretexts), ...findHandedOver(facts, trouble, isCalledRemedy)];
    return found.length === 0 ? [] : [{ evidence: found }];
  },
});

/** Everybody has trouble with meetings; only a file that is called a remedy makes it a pretext. */
const trouble: ReadonlySet<CueTopic> = new Set(["meeting-problem"]);
const remedy =
  /fix|update|upgrade|driver|sdk|setup|install|patch|codec|zoom|teams|meet|webex|audio|sound|camera|webcam|microphone/iu;

function isCalledRemedy(file: HandedOver): boolean {
  return remedy.test(("name" in file ? file.name : file.text).slice(0, 300));
}

const pretexts: ReadonlySet<CueTopic> = new Set([
  "update-program",
  "install-program",
  "run-code",
  "disable-protection",
]);
