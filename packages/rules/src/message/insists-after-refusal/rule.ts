import { defineRule } from "@doorward/core";
import { isConversation } from "../conversations.ts";

/** Fires when the other side went on twice or more after ours had refused a file. */
export const rule = defineRule({
  id: "message/insists-after-refusal",
  kind: "message",
  title: "The sender insists again and again after a file was refused.",
  strength: "strong",
  family: "pressure",
  techniques: ["T1566.003", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FINRA, alert on Zhong Stealer in support chats, 2025" },
    { title: "ANY.RUN, Zhong Stealer, 2025-02-18" },
  ],
  detect: (facts) => {
    if (!isConversation(facts) || facts.history.insistences < 2 || facts.history.at.length === 0) return [];
    return [{ evidence: facts.history.at }];
  },
});
