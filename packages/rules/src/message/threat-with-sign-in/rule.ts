import { defineRule } from "@doorward/core";
import { isSaid, isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isColleague, isTrustedSender } from "../senders.ts";
import { listStrangeLinks } from "../strange-links.ts";

/** Fires on a threat with haste or the law, an ask to sign in or confirm, and a link to a stranger. */
export const rule = defineRule({
  id: "message/threat-with-sign-in",
  kind: "message",
  title: "The message threatens, presses for time, and has you sign in at a stranger's page.",
  strength: "strong",
  family: "pressure",
  techniques: ["T1566.002", "T1598.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
    { title: "Doorward, count over 7,900 phishing mails of 2022 to 2026, 2026-08" },
  ],
  detect: (facts) => {
    const threats = listAsks(facts, "threat");
    const asks = listAsks(facts, "sign-in", "credential", "identity-document");
    if (threats.length === 0 || asks.length === 0 || !isSaid(facts, "urgency", "legal")) return [];
    if (isTrustedSender(facts) || isColleague(facts) || isTeaching(facts)) return [];
    const links = listStrangeLinks(facts);
    return links.length === 0 ? [] : [{ evidence: listPlaces(threats, links, asks) }];
  },
});
