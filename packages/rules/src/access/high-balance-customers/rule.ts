import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";
import { findBeyondPeers } from "../proportions.ts";

/** By judgement; two of ten bands are high, so that 2 of 10 is never odd: it takes three of five, and 8 at least. */
const beyond = { leastCount: 8, leastRatio: 3, leastDeviations: 4, leastUsual: 0.2 };

/** Fires when the customers a viewer opened without a reason have high balances far more often than those of peers. */
export const rule = defineRule({
  id: "access/high-balance-customers",
  kind: "access",
  title: "Of customers opened without a reason, far more than those of peers have the highest balances.",
  strength: "strong",
  family: "lookup",
  techniques: ["T1213.004", "T1589"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Coinbase, Form 8-K, 2025-05-14: records were opened without business need" },
    { title: "Doorward, facts of the insider door, section 1.1, 2026-11" },
  ],
  person: {
    innocentCauses: [
      "The viewer is there for customers with high balances, and their tickets are kept in another system.",
      "A check of large accounts was not announced.",
    ],
    verify: "Ask the lead of the team whether a list of large accounts was worked through, and for the list.",
  },
  detect: (facts) => (facts.isSuspended ? [] : noticeAll(findBeyondPeers(facts, "high-balance", beyond))),
});
