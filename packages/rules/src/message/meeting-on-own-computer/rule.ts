import { defineRule, type CueTopic } from "@doorward/core";
import { isConversation, listCues } from "../conversations.ts";

/** Fires when the other side of a conversation asks for the own, the work or the wallet computer in talk of a meeting, an interview or a job. */
export const rule = defineRule({
  id: "message/meeting-on-own-computer",
  kind: "message",
  title: "Somebody asks to join or to run something on the computer that holds work or wallets.",
  strength: "weak",
  family: "request",
  techniques: ["T1566.003", "T1204"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
    { title: "Security Alliance (SEAL), guides on fake meetings and intruders, 2026-05-11" },
  ],
  detect: (facts) => {
    if (!isConversation(facts) && facts.medium !== "invitation") return [];
    const asked = listCues(facts, "them", own);
    const about = listCues(facts, "them", context);
    return asked.length === 0 || about.length === 0 ? [] : [{ evidence: [...asked, ...about].map(({ at }) => at) }];
  },
});

const own: ReadonlySet<CueTopic> = new Set(["use-own-computer"]);
const context: ReadonlySet<CueTopic> = new Set(["meeting", "interview", "job-offer", "run-code", "meeting-problem"]);
