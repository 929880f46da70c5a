import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";
import { findBeyondPeers } from "../proportions.ts";

/** By judgement: one a day over two weeks, and three times as often as peers. */
const beyond = { leastCount: 10, leastRatio: 3, leastDeviations: 4 };

/** Fires when a viewer explains far more views by a typed reason alone than peers. */
export const rule = defineRule({
  id: "access/own-word-as-reason",
  kind: "access",
  title: "Far more often than of peers, the viewer's own word is the only reason for opening a record.",
  strength: "weak",
  family: "evasion",
  techniques: ["T1213.004", "T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Yan and others, signaling audit games for access to health records, 2018" },
    { title: "Coinbase, Form 8-K, 2025-05-14: records were opened without business need" },
  ],
  person: {
    innocentCauses: [
      "Calls of a telephone line do not reach Doorward, so that the viewer types what they were about.",
      "The viewer is new, and types a reason although nobody asks for it.",
    ],
    verify:
      "Draw ten of these reasons by chance, and look for the customer's own trace of each: a call, a mail, a ticket.",
  },
  detect: (facts) => (facts.isSuspended ? [] : noticeAll(findBeyondPeers(facts, "stated-only", beyond))),
});
