import { defineRule, type CueTopic } from "@doorward/core";
import { isConversation, listCues } from "../conversations.ts";

/** Fires when the one who asks in a ticket or chat wants data of other customers. */
export const rule = defineRule({
  id: "message/asks-for-other-customers",
  kind: "message",
  title: "Somebody asks for data of other customers.",
  strength: "weak",
  family: "request",
  techniques: ["T1684.001", "T1589"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Coinbase, report 8-K to the SEC, 2025-05-14" },
    { title: "Doorward, insider facts, section 3, 2026-11" },
  ],
  detect: (facts) => {
    const asked = isConversation(facts) ? listCues(facts, "them", data) : [];
    return asked.length === 0 ? [] : [{ evidence: asked.map(({ at }) => at) }];
  },
});

const data: ReadonlySet<CueTopic> = new Set(["customer-data"]);
