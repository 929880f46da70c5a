import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listDetailedAsks, listPlaces } from "../asks.ts";
import { isColleague, isTrustedSender } from "../senders.ts";

/** Fires on an inheritance, a lottery or a compensation together with an ask for details, money or silence. */
export const rule = defineRule({
  id: "message/fortune-for-details",
  kind: "message",
  title: "Much money from nowhere is offered for personal details, a fee or silence.",
  strength: "strong",
  family: "lure",
  techniques: ["T1657", "T1598"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "FBI Internet Crime Complaint Center, annual report 2024, 2025-04" }],
  detect: (facts) => {
    const fortunes = listDetailedAsks(facts, "reward", "fortune");
    if (fortunes.length === 0 || isTrustedSender(facts) || isColleague(facts) || isTeaching(facts)) return [];
    const asks = listAsks(facts, "identity-document", "credential", "send-money", "secrecy", "move-channel");
    return asks.length === 0 ? [] : [{ evidence: listPlaces(fortunes, asks) }];
  },
});
