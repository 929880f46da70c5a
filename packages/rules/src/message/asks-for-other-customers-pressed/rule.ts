import { defineRule, type CueTopic } from "@doorward/core";
import { isConversation, listCues } from "../conversations.ts";

/** Fires when the one who asks in a ticket or chat wants data of other customers, with haste, threats, secrecy or authority. */
export const rule = defineRule({
  id: "message/asks-for-other-customers-pressed",
  kind: "message",
  title: "Somebody asks for data of other customers, and presses or claims power.",
  strength: "strong",
  family: "pressure",
  techniques: ["T1684.001", "T1589"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Coinbase, report 8-K to the SEC, 2025-05-14" },
    { title: "Doorward, insider facts, section 3, 2026-11" },
  ],
  detect: (facts) => {
    const asked = isConversation(facts) ? listCues(facts, "them", data) : [];
    const pressed = asked.length === 0 ? [] : listCues(facts, "them", pressing);
    return pressed.length === 0 ? [] : [{ evidence: [...asked, ...pressed].map(({ at }) => at) }];
  },
});

const data: ReadonlySet<CueTopic> = new Set(["customer-data"]);
const pressing: ReadonlySet<CueTopic> = new Set(["urgency", "threat", "secrecy", "authority", "anger"]);
