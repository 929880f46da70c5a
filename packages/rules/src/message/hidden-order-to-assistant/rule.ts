import { defineRule } from "@doorward/core";
import { listPlaces } from "../asks.ts";

/** Fires on orders to a model in text that is hidden from people. */
export const rule = defineRule({
  id: "message/hidden-order-to-assistant",
  kind: "message",
  title: "Text that people do not see gives orders to an assistant that reads the message.",
  strength: "strong",
  family: "instruction",
  techniques: ["T1564", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "OWASP, Top 10 for LLM Applications, LLM01: Prompt Injection, 2025" }],
  detect: ({ cues, entries }) => {
    const orders = cues.filter(
      ({ topic, isHidden, entry }) => topic === "direct-assistant" && isHidden && entries[entry]?.by === "them",
    );
    return orders.length === 0 ? [] : [{ evidence: listPlaces(orders) }];
  },
});
