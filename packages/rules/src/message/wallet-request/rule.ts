import { defineRule } from "@doorward/core";
import { isSaid, isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";
import { listStrangeLinks } from "../strange-links.ts";

/** Fires on an ask to connect a wallet or sign a request, a bait or a threat, and a link to a stranger. */
export const rule = defineRule({
  id: "message/wallet-request",
  kind: "message",
  title: "The message has a wallet connected or a request signed at a stranger's page.",
  strength: "strong",
  family: "request",
  techniques: ["T1566.002", "T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance (SEAL), Frameworks, 2026-05-11" }],
  detect: (facts) => {
    const asks = listAsks(facts, "connect-wallet");
    if (asks.length === 0 || isTrustedSender(facts) || isTeaching(facts)) return [];
    if (!isSaid(facts, "reward", "urgency", "threat", "account-problem", "withdrawal-problem", "refund")) return [];
    const links = listStrangeLinks(facts);
    return links.length === 0 ? [] : [{ evidence: listPlaces(links, asks) }];
  },
});
