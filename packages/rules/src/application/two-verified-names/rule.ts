import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listShared, ownTraces } from "../shared.ts";

/** Fires when two verified names share a contact, wallet, account or document. */
export const rule = defineRule({
  id: "application/two-verified-names",
  kind: "application",
  title: "Two people whose names were checked against documents share something only one can own.",
  strength: "decisive",
  family: "identity",
  techniques: ["T1684.001", "T1078"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
    { title: "FBI, Public service announcement of IC3, 2025-01-23" },
  ],
  person: {
    stage: "application",
    innocentCauses: [
      "A couple shares a mailbox or an account.",
      "One of the two documents was taken down with the wrong person.",
    ],
    verify: "Meet the person with the document in hand, and have a named colleague compare both.",
  },
  detect: (facts) => notice(listShared(facts, ownTraces).filter(({ areNamesVerified }) => areNamesVerified)),
});
