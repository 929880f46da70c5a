import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Fires on canary customers in lists that were searched for without more reason than the own word. */
export const rule = defineRule({
  id: "access/listed-canary",
  kind: "access",
  title: "A list that a viewer searched for showed a customer who does not exist.",
  strength: "weak",
  family: "bait",
  techniques: ["T1213.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Coinbase, Form 8-K, 2025-05-14: records were opened without business need" },
    { title: "Thinkst Canarytokens, what an alert of a planted record says, 2026" },
  ],
  person: {
    innocentCauses: [
      "The search was a wide one, such as a first name, and the list shows whoever matches.",
      "A test of the search was not announced.",
    ],
    verify: "Compare what was searched for with the ticket of that hour.",
  },
  detect: ({ noted }) =>
    noticeEach(
      noted.filter(({ isCanary, isListing, reason }) => isCanary && isListing && (reason ?? "stated") === "stated"),
    ),
});
