import { defineRule } from "@doorward/core";
import { findNewAccount, isConversation, listClosedPictures, listPressure } from "../conversations.ts";

/** Fires when all three come together: an account of the first day with nothing in it, pictures in a closed file, and pressure. */
export const rule = defineRule({
  id: "message/new-account-picture-in-archive-pressed",
  kind: "message",
  title: "A new, empty account sends pictures in a closed file and presses for it to be opened.",
  strength: "decisive",
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
    const pressure = listPressure(facts);
    if (account === undefined || pictures.length === 0 || pressure.length === 0) return [];
    return [{ evidence: [...pictures, account, ...pressure] }];
  },
});
