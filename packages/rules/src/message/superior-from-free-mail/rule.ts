import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isFreeMail, isProvedSender } from "../senders.ts";

/** Fires on words of a superior from a mailbox that anybody can open, with secrecy or money. */
export const rule = defineRule({
  id: "message/superior-from-free-mail",
  kind: "message",
  title: "Somebody with a private mailbox acts like a superior, and asks for money or for silence.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "FBI, Business Email Compromise: The $55 Billion Scam, PSA, 2024-09-11" }],
  detect: (facts) => {
    if (facts.medium !== "mail" || !isFreeMail(facts) || isProvedSender(facts) || isTeaching(facts)) return [];
    const claims = listAsks(facts, "authority");
    const asks = listAsks(facts, "secrecy", "gift-card", "send-money", "change-payout");
    return claims.length === 0 || asks.length === 0 ? [] : [{ evidence: listPlaces(claims, asks) }];
  },
});
