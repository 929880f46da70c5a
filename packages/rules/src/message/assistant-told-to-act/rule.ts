import { defineRule } from "@doorward/core";
import { isTeaching, listDetailedAsks, listPlaces } from "../asks.ts";
import { isProvedSender } from "../senders.ts";

/** Fires on orders to a model to approve, release, send or keep quiet, where people see them. */
export const rule = defineRule({
  id: "message/assistant-told-to-act",
  kind: "message",
  title: "The message tells an assistant that reads it to do something for the sender.",
  strength: "strong",
  family: "instruction",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "OWASP, Top 10 for LLM Applications, LLM01: Prompt Injection, 2025" }],
  detect: (facts) => {
    const orders = listDetailedAsks(facts, "direct-assistant", "act");
    return orders.length === 0 || isProvedSender(facts) || isTeaching(facts) ? [] : [{ evidence: listPlaces(orders) }];
  },
});
