import { defineRule, type MessageEntry, type MessageFacts } from "@doorward/core";
import { isConversation } from "../conversations.ts";

/** Fires when every longer message of the one who asks is in another language than the account's, and none is in English. */
export const rule = defineRule({
  id: "message/language-differs-from-account",
  kind: "message",
  title: "The messages are written in another language than the account is set to.",
  strength: "weak",
  family: "impersonation",
  techniques: ["T1586", "T1566.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FINRA, alert on Zhong Stealer in support chats, 2025" },
    { title: "ANY.RUN, Zhong Stealer, 2025-02-18" },
  ],
  detect: (facts) => {
    const account = isConversation(facts) ? facts.account : undefined;
    if (account === undefined || account.language === "") return [];
    const told = listTold(facts);
    const isOther = told.length > 0 && told.every(({ language }) => language !== account.language && language !== "en");
    return isOther ? [{ evidence: [account.at, ...told.slice(0, 3).map(({ at }) => at)] }] : [];
  },
});

/** In shorter texts a language cannot be told. UTF-16 code units. */
const leastLength = 60;

/** Messages of the other side that are long enough to have a language. */
function listTold({ entries }: MessageFacts): readonly MessageEntry[] {
  return entries.filter(({ by, length, language }) => by === "them" && length >= leastLength && language !== "");
}
