import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isProvedSender } from "../senders.ts";

/** Fires on secrecy together with an ask for money or people's data and with authority or haste. */
export const rule = defineRule({
  id: "message/secret-payment",
  kind: "message",
  title: "The message asks for money or data, in the name of a superior and in secret.",
  strength: "strong",
  family: "pressure",
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
    const secrecy = listAsks(facts, "secrecy");
    const wants = listAsks(facts, "send-money", "change-payout", "move-funds", "customer-data", "gift-card");
    const press = listAsks(facts, "authority", "urgency");
    if (secrecy.length === 0 || wants.length === 0 || press.length === 0) return [];
    return isProvedSender(facts) || isTeaching(facts) ? [] : [{ evidence: listPlaces(wants, secrecy, press) }];
  },
});
