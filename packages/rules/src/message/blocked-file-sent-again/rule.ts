import { defineRule } from "@doorward/core";
import { countTries, isConversation, listTries } from "../conversations.ts";

/** Fires when a closed file was blocked and something like it came again, or a second one was blocked. */
export const rule = defineRule({
  id: "message/blocked-file-sent-again",
  kind: "message",
  title: "After a file was blocked, the same person sent it or one like it again.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1566.001", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Mozilla Bugzilla 2033170, DigiCert, certificates taken through a support chat, 2026-04" }],
  detect: (facts) => {
    if (!isConversation(facts) || countTries(facts) < 2) return [];
    return [{ evidence: listTries(facts) }];
  },
});
