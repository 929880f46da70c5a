import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isAnsweredElsewhere, isFreeMail, isProvedSender } from "../senders.ts";

/** Fires on a change of payout details together with bills, pressure, secrecy or an address that is not the sender's. */
export const rule = defineRule({
  id: "message/payout-change",
  kind: "message",
  title: "The message changes where bills or salaries are paid to.",
  strength: "strong",
  family: "request",
  techniques: ["T1657", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title: "FBI, Business Email Compromise: The $55 Billion Scam, 2024-09-11",
      url: "https://www.ic3.gov/PSA/2024/PSA240911",
    },
  ],
  detect: (facts) => {
    const asks = listAsks(facts, "change-payout");
    if (asks.length === 0 || facts.medium !== "mail" || isProvedSender(facts) || isTeaching(facts)) return [];
    const press = listAsks(facts, "urgency", "secrecy", "authority", "invoice", "payment");
    if (press.length === 0 && !isFreeMail(facts) && !isAnsweredElsewhere(facts)) return [];
    return [{ evidence: listPlaces(asks, press) }];
  },
});
