import { defineRule } from "@doorward/core";
import { isTeaching, listDetailedAsks, listPlaces } from "../asks.ts";
import { isTrustedSender } from "../senders.ts";

/** Fires on a fee, tax or deposit that is to be paid before something is released. */
export const rule = defineRule({
  id: "message/fee-before-payout",
  kind: "message",
  title: "Something is held back until a fee is paid.",
  strength: "strong",
  family: "request",
  techniques: ["T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "FBI Internet Crime Complaint Center, annual report 2024, 2025-04" }],
  detect: (facts) => {
    const asks = listDetailedAsks(facts, "send-money", "fee");
    return asks.length === 0 || isTrustedSender(facts) || isTeaching(facts) ? [] : [{ evidence: listPlaces(asks) }];
  },
});
