import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** Once or twice is forgetfulness, by judgement. */
const leastTickets = 3;

/** Fires when the viewer repeatedly made the ticket of a customer after opening the record. */
export const rule = defineRule({
  id: "access/ticket-made-after-view",
  kind: "access",
  title: "Three times or more, the ticket that would explain a view was made by the viewer afterwards.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1213.004", "T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Explanation-based auditing of access to hospital records, PMC3555324, 2011" },
    { title: "Coinbase, Form 8-K, 2025-05-14: records were opened without business need" },
  ],
  person: {
    innocentCauses: [
      "The customers were on a telephone line whose calls do not reach Doorward.",
      "The team makes its tickets when the work is done.",
    ],
    verify:
      "Ask whether the customers of these tickets know of them, by the address that is on record and not that of the ticket.",
  },
  detect: ({ noted, isSuspended }) => {
    const after = noted.filter(({ isTicketAfter }) => isTicketAfter);
    return isSuspended || after.length < leastTickets ? [] : noticeEach(after);
  },
});
