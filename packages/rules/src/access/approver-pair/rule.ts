import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";

/** By judgement: five approvals, four of five from one approver, and three the other way. */
const [leastApprovals, leastShare, leastMutual] = [5, 0.8, 3];

/** Fires when most approvals of a viewer came from one approver, for whom the viewer approved several times too. */
export const rule = defineRule({
  id: "access/approver-pair",
  kind: "access",
  title: "One approver gave most of the viewer's approvals, and had several given back.",
  strength: "weak",
  family: "evasion",
  techniques: ["T1078", "T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, facts of the insider door, section 11, 2026-11" }],
  person: {
    innocentCauses: [
      "There are hardly any others who may approve.",
      "The two are on duty at the same hours, and ask whoever is there.",
    ],
    verify: "Draw some of these approvals by chance, and have somebody else look at what was approved.",
  },
  detect: ({ approvals }) =>
    noticeAll(
      approvals.filter(
        (pair) => pair.approvals >= leastApprovals && pair.share >= leastShare && pair.mutual >= leastMutual,
      ),
    ),
});
