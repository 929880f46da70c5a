import { defineRule } from "@doorward/core";
import { listAsks, listPlaces } from "../asks.ts";

/** Fires on orders to a model in what people see. */
export const rule = defineRule({
  id: "message/order-to-assistant",
  kind: "message",
  title: "The message gives orders to an assistant that reads it.",
  strength: "weak",
  family: "instruction",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "OWASP, Top 10 for LLM Applications, LLM01: Prompt Injection, 2025" }],
  detect: (facts) => {
    const orders = listAsks(facts, "direct-assistant");
    return orders.length === 0 ? [] : [{ evidence: listPlaces(orders) }];
  },
});
