import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on accounts at vendors for which the roster names no end. */
export const rule = defineRule({
  id: "access/vendor-account-without-end",
  kind: "access",
  title: "The roster names no day on which an account at a vendor ends.",
  strength: "weak",
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
      "The contract with the vendor has no end yet.",
      "The end is kept in another list that Doorward does not get.",
    ],
    verify: "Ask whoever made the contract with the vendor until when the account is needed.",
  },
  detect: ({ standing }) => noticeEach(standing.filter(({ what }) => what === "vendor-account-without-end")),
});
