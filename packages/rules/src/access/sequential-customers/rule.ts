import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";

/** Customers one after the other, without a reason, whose numbers are one to three apart. Stated by judgement. */
const leastRun = 8;

/** Fires on records that were opened by counting up the numbers of customers. */
export const rule = defineRule({
  id: "access/sequential-customers",
  kind: "access",
  title: "Customers were opened one after the other by their numbers, and nothing explains it.",
  strength: "strong",
  family: "lookup",
  techniques: ["T1119", "T1213.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Center for Threat-Informed Defense, Insider Threat TTP Knowledge Base, 2023" }],
  person: {
    innocentCauses: [
      "A check of new customers goes through them in the order in which they came, and was not announced.",
      "A test or a script of the team ran under the viewer's account.",
    ],
    verify: "Ask whoever plans the team's work whether a list was worked through on that day, and for the list.",
  },
  // Without tickets nothing is explained, and tickets come in the order of numbers too.
  detect: ({ measures, isSuspended }) =>
    isSuspended
      ? []
      : noticeAll(measures.filter(({ measure, run = 0 }) => measure === "sequential" && run >= leastRun)),
});
