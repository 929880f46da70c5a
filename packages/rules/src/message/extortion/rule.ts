import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listDetailedAsks, listPlaces } from "../asks.ts";

/** Fires on a threat with recordings or data together with an ask for money. */
export const rule = defineRule({
  id: "message/extortion",
  kind: "message",
  title: "Somebody threatens to publish something unless money is sent.",
  strength: "strong",
  family: "pressure",
  techniques: ["T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "FBI, Mail Scam Targeting Corporate Executives Claims Ties to Ransomware, 2025-03-06" }],
  detect: (facts) => {
    const threats = listDetailedAsks(facts, "threat", "extortion");
    const asks = listAsks(facts, "send-money");
    return threats.length === 0 || asks.length === 0 || isTeaching(facts)
      ? []
      : [{ evidence: listPlaces(threats, asks) }];
  },
});
