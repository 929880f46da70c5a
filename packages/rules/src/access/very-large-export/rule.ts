import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** The last of the tiers that Panther's rules for bulk queries use (facts of the door, 2.1). */
const veryManyRows = 100_000;

/** Fires on exports from a hundred thousand rows on; an approval by one person does not silence it. */
export const rule = defineRule({
  id: "access/very-large-export",
  kind: "access",
  title: "An export held a hundred thousand rows or more, and no announced work explains it.",
  strength: "strong",
  family: "exfiltration",
  techniques: ["T1213.004", "T1119"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Panther, rules for bulk queries: 10,000, 50,000 and 100,000 rows, 2026-07-01" },
    { title: "Office of the Privacy Commissioner of Canada, PIPEDA Findings 2020-005, 2020" },
  ],
  person: {
    innocentCauses: [
      "A move to another system was approved and not announced.",
      "It is the yearly report, and its approval does not say that it is planned.",
    ],
    verify: "Ask the owner of the system that the file was made for whether it has arrived there.",
  },
  detect: ({ noted }) =>
    noticeEach(
      noted.filter(({ action, rows, isPlanned }) => action === "export" && rows >= veryManyRows && !isPlanned),
    ),
});
