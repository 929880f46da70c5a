import { defineRule } from "@doorward/core";
import { findNewAccount, isConversation } from "../conversations.ts";
import { listLinkedFiles } from "../linked-files.ts";
import { listClosed } from "../sent-files.ts";

/** Fires on accounts of the first day with nothing in them that send a closed or shared file. */
export const rule = defineRule({
  id: "message/new-empty-account",
  kind: "message",
  title: "The account was made within the last day, nothing else is known of it, and it sends a closed file.",
  strength: "weak",
  family: "impersonation",
  techniques: ["T1585", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FINRA, alert on Zhong Stealer in support chats, 2025" },
    { title: "ANY.RUN, Zhong Stealer, 2025-02-18" },
  ],
  detect: (facts) => {
    const account = isConversation(facts) ? findNewAccount(facts) : undefined;
    const files = [...listClosed(facts), ...listLinkedFiles(facts)].map(({ at }) => at);
    return account === undefined || files.length === 0 ? [] : [{ evidence: [account, ...files] }];
  },
});
