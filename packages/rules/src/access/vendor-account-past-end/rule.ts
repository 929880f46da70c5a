import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on accounts at vendors that were used after their end. */
export const rule = defineRule({
  id: "access/vendor-account-past-end",
  kind: "access",
  title: "An account at a vendor was used after the day on which it should have ended.",
  strength: "strong",
  family: "access",
  techniques: ["T1199", "T1078"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Reuters, on the site of a vendor of Coinbase, 2025-06-02" },
    { title: "Doorward, facts of the insider door, section 11, 2026-11" },
  ],
  person: {
    innocentCauses: [
      "The contract was renewed, and the roster does not say so.",
      "The account was used to hand the work over.",
    ],
    verify: "Ask the owner of the account whether the contract was renewed.",
  },
  detect: ({ standing }) => noticeEach(standing.filter(({ what }) => what === "vendor-account-past-end")),
});
