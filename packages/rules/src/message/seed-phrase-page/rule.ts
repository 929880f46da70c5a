import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";
import { listStrangeLinks } from "../strange-links.ts";

/** Fires on an ask to type a seed phrase somewhere, with a link to a stranger. */
export const rule = defineRule({
  id: "message/seed-phrase-page",
  kind: "message",
  title: "The message has the secret words of a wallet typed into a stranger's page.",
  strength: "strong",
  family: "request",
  techniques: ["T1598.003", "T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance (SEAL), Frameworks, 2026-05-11" },
    { title: "Ledger, warning of letters in its name, 2025-04-29" },
  ],
  detect: (facts) => {
    const asks = listAsks(facts, "seed-phrase");
    const links = listStrangeLinks(facts);
    if (asks.length === 0 || links.length === 0 || isTrustedSender(facts) || isTeaching(facts)) return [];
    return [{ evidence: listPlaces(links, asks) }];
  },
});
