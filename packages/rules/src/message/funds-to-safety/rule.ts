import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";

/** Fires on an ask to move funds to a safe or new wallet. */
export const rule = defineRule({
  id: "message/funds-to-safety",
  kind: "message",
  title: 'The message has coins or money moved to a "safe" wallet or account.',
  strength: "strong",
  family: "request",
  techniques: ["T1657", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "FBI, Scammers Posing as Cryptocurrency Exchanges, 2024-08-01" }],
  detect: (facts) => {
    const asks = listAsks(facts, "move-funds");
    return asks.length === 0 || isTrustedSender(facts) || isTeaching(facts) ? [] : [{ evidence: listPlaces(asks) }];
  },
});
