import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listShared } from "../shared.ts";

/** Fires when an e-mail address, a telephone number or a handle is known under another name. */
export const rule = defineRule({
  id: "application/contact-under-other-name",
  kind: "application",
  title: "Another applicant gave the same address, number or handle under another name.",
  strength: "strong",
  family: "identity",
  techniques: ["T1684.001", "T1585.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, Public service announcement of IC3, 2025-01-23" },
    { title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" },
  ],
  person: {
    stage: "application",
    innocentCauses: [
      "A couple or a family shares a mailbox or a telephone.",
      "An agency wrote for both of them.",
      "The person has married or goes by another name.",
    ],
    verify:
      "Ask both people for a contact of their own, and confirm it by a call through the switchboard of a former employer.",
  },
  detect: (facts) => notice(listShared(facts, ["email", "phone", "handle"])),
});
