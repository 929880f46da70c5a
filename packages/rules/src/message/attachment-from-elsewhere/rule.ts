import { defineRule } from "@doorward/core";
import { isConversation } from "../conversations.ts";

/** Fires on attachments of the other side that lie on a host that is not the help desk's. */
export const rule = defineRule({
  id: "message/attachment-from-elsewhere",
  kind: "message",
  title: "An attachment of the ticket lies on a host that is not the help desk.",
  strength: "weak",
  family: "hosting",
  techniques: ["T1566.002", "T1583.006"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title:
        "Zendesk, Ticket attachments: content_url may be hosted externally, and malware_access_override, read 2026-11",
    },
  ],
  detect: (facts) => {
    if (!isConversation(facts)) return [];
    const elsewhere = facts.attachments.filter(({ by, isElsewhere }) => by === "them" && isElsewhere === true);
    return elsewhere.length === 0 ? [] : [{ evidence: elsewhere.map(({ at }) => at) }];
  },
});
