import { defineRule } from "@doorward/core";
import { listSharedFiles } from "../linked-files.ts";

/** Fires on links of the other side in a ticket to a file service. */
export const rule = defineRule({
  id: "message/file-by-drive-link",
  kind: "message",
  title: "A file comes over a file service although the ticket takes files.",
  strength: "weak",
  family: "hosting",
  techniques: ["T1566.002", "T1583.006"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, support facts, section 2.5, 2026-11-20" }],
  detect: (facts) => {
    const shared = facts.medium === "ticket" ? listSharedFiles(facts) : [];
    return shared.length === 0 ? [] : [{ evidence: shared.map(({ at }) => at) }];
  },
});
