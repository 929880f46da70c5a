import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on accounts at vendors for which the roster names no owner. */
export const rule = defineRule({
  id: "access/vendor-account-without-owner",
  kind: "access",
  title: "The roster names nobody who answers for an account at a vendor.",
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
      "The owner has left, and nobody was named after them.",
      "Owners of vendors' accounts are kept in a list that Doorward does not get.",
    ],
    verify: "Ask whoever made the contract with the vendor who answers for its accounts.",
  },
  detect: ({ standing }) => noticeEach(standing.filter(({ what }) => what === "vendor-account-without-owner")),
});
