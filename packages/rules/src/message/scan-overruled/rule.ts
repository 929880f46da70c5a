import { defineRule } from "@doorward/core";
import { isConversation } from "../conversations.ts";

/** Fires on files that a scan had stopped and a person released. */
export const rule = defineRule({
  id: "message/scan-overruled",
  kind: "message",
  title: "A person let a file through that the scan of the help desk had stopped.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1566.001", "T1685"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    {
      title:
        "Zendesk, Ticket attachments: content_url may be hosted externally, and malware_access_override, read 2026-11",
    },
    { title: "Mozilla Bugzilla 2033170, DigiCert, certificates taken through a support chat, 2026-04" },
  ],
  detect: (facts) => {
    if (!isConversation(facts)) return [];
    const released = facts.attachments.filter(({ isReleased }) => isReleased);
    return released.length === 0 ? [] : [{ evidence: released.map(({ at }) => at) }];
  },
});
