import { defineRule, type CueTopic } from "@doorward/core";
import { findHandedOver } from "../handed-over.ts";

/** Fires when one person of a chat asks to move elsewhere and hands over a closed or shared file nearby. */
export const rule = defineRule({
  id: "message/chat-moves-then-hands-over",
  kind: "message",
  title: "Somebody asks to go on in another chat program and hands over a file.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.003", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
    { title: "Security Alliance, guides on fake meetings and intruders, 2026-05-11" },
  ],
  detect: (facts) => {
    const found = findHandedOver(facts, moves);
    return found.length === 0 ? [] : [{ evidence: found }];
  },
});

const moves: ReadonlySet<CueTopic> = new Set(["move-channel"]);
