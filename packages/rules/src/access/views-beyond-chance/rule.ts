import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";

/** Fires when counting raised an alert within the budget. */
export const rule = defineRule({
  id: "access/views-beyond-chance",
  kind: "access",
  title: "More customers were opened without a reason than chance and the work of peers explain.",
  strength: "strong",
  family: "lookup",
  techniques: ["T1213.004", "T1119"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Coinbase, Form 8-K, 2025-05-14: records were opened without business need" },
    { title: "Shin, Ramdas and Rinaldo, E-detectors, 2022", url: "https://arxiv.org/abs/2203.03532" },
  ],
  person: {
    innocentCauses: [
      "Tickets of a new queue or telephone line do not reach Doorward yet.",
      "The viewer took over work that is not on the roster, such as reviews.",
      "An outage made everybody look up more customers.",
    ],
    verify: "Ask whoever plans the work of the team what the viewer worked on from the first of these days on.",
  },
  detect: ({ alerts, isSuspended }) =>
    isSuspended
      ? []
      : noticeAll(alerts.filter(({ of, isWithinBudget, isShadow }) => of === "viewer" && isWithinBudget && !isShadow)),
});
