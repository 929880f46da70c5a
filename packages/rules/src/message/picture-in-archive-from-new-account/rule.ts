import { defineRule } from "@doorward/core";
import { findNewAccount, isConversation, listClosedPictures } from "../conversations.ts";

/** Fires when an account of the first day with nothing in it sends pictures in a closed file. */
export const rule = defineRule({
  id: "message/picture-in-archive-from-new-account",
  kind: "message",
  title: "A new, empty account sends pictures in a closed file.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.001", "T1204.002", "T1585"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FINRA, alert on Zhong Stealer in support chats, 2025" },
    { title: "ANY.RUN, Zhong Stealer, 2025-02-18" },
  ],
  detect: (facts) => {
    const account = isConversation(facts) ? findNewAccount(facts) : undefined;
    const pictures = listClosedPictures(facts);
    return account === undefined || pictures.length === 0 ? [] : [{ evidence: [...pictures, account] }];
  },
});
