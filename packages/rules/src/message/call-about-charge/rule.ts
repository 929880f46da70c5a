import { defineRule } from "@doorward/core";
import { isSaid, isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isFreeMail, isTrustedSender } from "../senders.ts";
import { listStrangeLinks } from "../strange-links.ts";

/** Fires on a charge or an account in trouble, with a number to call and no sender who answers for it. */
export const rule = defineRule({
  id: "message/call-about-charge",
  kind: "message",
  title: "The message tells of a charge or of trouble with an account, and has you call a number.",
  strength: "strong",
  family: "lure",
  techniques: ["T1566.004", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Phishing: Spearphishing Voice (T1566.004), v18, 2025-11" },
    { title: "VIPRE, Email Threat Trends Report, first quarter of 2025, 2025-04-28" },
  ],
  detect: (facts) => {
    const calls = listAsks(facts, "call-number");
    const charges = listAsks(facts, "payment", "invoice", "account-problem", "withdrawal-problem");
    if (calls.length === 0 || charges.length === 0 || facts.medium !== "mail") return [];
    if (isTrustedSender(facts) || isTeaching(facts)) return [];
    const isBare = facts.links.length === 0 && listStrangeLinks(facts).length === 0;
    const isPressed = isSaid(facts, "urgency", "threat", "refund");
    const isNamed =
      facts.named.length > 0 || facts.correspondents.some(({ role, named }) => role === "from" && named.length > 0);
    return isFreeMail(facts) || (isBare && isPressed && isNamed) ? [{ evidence: listPlaces(calls, charges) }] : [];
  },
});
