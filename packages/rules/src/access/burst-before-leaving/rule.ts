import { defineRule, type LeavingAccess } from "@doorward/core";
import { noticeAll } from "../notice.ts";

/** By judgement: a slow last week of an ordinary viewer, with one or two a day, stays below all three. */
const [leastMore, leastTimes, leastDaysBefore] = [15, 3, 5];

/** Fires when far more customers were opened without a reason in the last ten days than in the sixty before. */
export const rule = defineRule({
  id: "access/burst-before-leaving",
  kind: "access",
  title: "In the last days before leaving, far more customers were opened without a reason than before.",
  strength: "strong",
  family: "lookup",
  techniques: ["T1213.004", "T1119"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Doorward, facts of the insider door, section 1 (A9), 2026-11" },
    { title: "Office of the Privacy Commissioner of Canada, PIPEDA Findings 2020-005, 2020" },
  ],
  person: {
    innocentCauses: [
      "The viewer went through old cases to hand them over.",
      "The tickets were taken away before the work was done.",
    ],
    verify: "Ask the lead of the team which cases were to be handed over, and compare them with these customers.",
  },
  detect: ({ leaving, isSuspended }) =>
    isSuspended || leaving === undefined || !isBurst(leaving) ? [] : noticeAll([leaving]),
});

function isBurst({ unexplainedPerDay, unexplainedBefore, days, daysBefore }: LeavingAccess): boolean {
  const more = (unexplainedPerDay - unexplainedBefore) * days;
  return daysBefore >= leastDaysBefore && more >= leastMore && unexplainedPerDay >= unexplainedBefore * leastTimes;
}
