import { defineRule } from "@doorward/core";
import { countTries, isConversation, listTries } from "../conversations.ts";
import { listClosed } from "../sent-files.ts";

/** Fires when closed files were blocked at least twice and four or more were tried in all. */
export const rule = defineRule({
  id: "message/file-blocked-four-times",
  kind: "message",
  title: "Four or more times, a file that was blocked or one like it was sent in the same conversation.",
  strength: "decisive",
  family: "evasion",
  techniques: ["T1566.001", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Mozilla Bugzilla 2033170, DigiCert, certificates taken through a support chat, 2026-04" }],
  detect: (facts) => {
    const stopped = listClosed(facts).filter(({ isBlocked }) => isBlocked).length;
    if (!isConversation(facts) || stopped < 2 || countTries(facts) < 4) return [];
    return [{ evidence: listTries(facts) }];
  },
});
