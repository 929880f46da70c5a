import { defineRule } from "@doorward/core";
import { isTeaching, listAsks, listPlaces } from "../asks.ts";
import { isProvedSender } from "../senders.ts";

/** Fires on an ask to hand over a one-time code or to approve a sign-in. */
export const rule = defineRule({
  id: "message/code-asked",
  kind: "message",
  title: "The message asks to be told a code that was sent to you, or to approve a sign-in.",
  strength: "strong",
  family: "request",
  techniques: ["T1111", "T1621"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "CISA, FBI and partners, Scattered Spider (AA23-320A), updated 2025-07-29" }],
  detect: (facts) => {
    const asks = listAsks(facts, "one-time-code");
    return asks.length === 0 || isProvedSender(facts) || isTeaching(facts) ? [] : [{ evidence: listPlaces(asks) }];
  },
});
