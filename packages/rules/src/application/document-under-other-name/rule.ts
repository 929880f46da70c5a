import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listShared } from "../shared.ts";

/** Fires when the number of a document is known under another name. */
export const rule = defineRule({
  id: "application/document-under-other-name",
  kind: "application",
  title: "The number of the identity document is known under another name.",
  strength: "strong",
  family: "identity",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, Public service announcement of IC3, 2025-01-23" },
    { title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" },
  ],
  person: {
    stage: "application",
    innocentCauses: [
      "A number was mistyped into that of somebody else.",
      "The document was renewed after a marriage, and the name changed.",
    ],
    verify: "See the document live beside the face of the person, with a named colleague or a vendor.",
  },
  detect: (facts) => notice(listShared(facts, ["person-document"])),
});
