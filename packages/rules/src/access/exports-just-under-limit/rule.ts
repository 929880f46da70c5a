import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";

/** Twice is chance, by judgement; the share of the limit from which a run counts is that of the facts of the door, 11. */
const leastRuns = 3;

/** Fires on three runs or more of 80 to 100 of 100 of what may leave at once. */
export const rule = defineRule({
  id: "access/exports-just-under-limit",
  kind: "access",
  title: "Three exports or more stayed at or just under the number of rows that may leave at once.",
  strength: "weak",
  family: "exfiltration",
  techniques: ["T1213.004", "T1119"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Shopify, incident of September 2020, by siliconrepublic.com" },
    { title: "Doorward, facts of the insider door, section 4 (M8) and 11, 2026-11" },
  ],
  person: {
    innocentCauses: [
      "The report is made page by page, and a page has that size.",
      "The report of every week has about as many rows every time.",
    ],
    verify: "Compare the queries of these exports, and see whether each is a part of one larger list.",
  },
  detect: ({ exports }) => noticeAll(exports.filter(({ of, justUnder }) => of === "viewer" && justUnder >= leastRuns)),
});
