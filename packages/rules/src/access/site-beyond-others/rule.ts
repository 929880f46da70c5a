import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";

/** Fires when counting raised an alert about the whole site of a viewer within the budget. */
export const rule = defineRule({
  id: "access/site-beyond-others",
  kind: "access",
  title: "The viewers of one site or team opened more customers without a reason than chance and others explain.",
  strength: "strong",
  family: "lookup",
  techniques: ["T1199", "T1213.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Reuters, on the site of a vendor of Coinbase, 2025-06-02" },
    { title: "Doorward, facts of the insider door, section 6.3 and 13, 2026-11" },
  ],
  person: {
    innocentCauses: [
      "A queue that only this site works on does not reach Doorward yet.",
      "An outage hit the customers of this site.",
    ],
    verify: "Ask whoever plans the work of the site what was different from the first of these days on.",
  },
  detect: ({ alerts, isSuspended }) =>
    isSuspended
      ? []
      : noticeAll(alerts.filter(({ of, isWithinBudget, isShadow }) => of === "site" && isWithinBudget && !isShadow)),
});
