import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on records of canary customers that were opened without more reason than the viewer's own word. */
export const rule = defineRule({
  id: "access/opened-canary",
  kind: "access",
  title: "The record of a customer who does not exist was opened, and no work on record explains it.",
  strength: "strong",
  family: "bait",
  techniques: ["T1213.004", "T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Coinbase, Form 8-K, 2025-05-14: records were opened without business need" },
    { title: "Thinkst Canarytokens, what an alert of a planted record says, 2026" },
  ],
  person: {
    innocentCauses: [
      "A test or a move of records went through all customers and was not announced.",
      "A typing error in a search led to the record.",
    ],
    verify: "Ask whoever plans tests and moves of records whether one ran at that time, before anybody else is asked.",
  },
  detect: ({ noted }) =>
    noticeEach(
      noted.filter(({ isCanary, isListing, reason }) => isCanary && !isListing && (reason ?? "stated") === "stated"),
    ),
});
