import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** The first of the tiers that Panther's rules for bulk queries use; a judgement of theirs, and here a start. */
const manyRows = 10_000;

/** Fires on exports from ten thousand rows on, approved or not. */
export const rule = defineRule({
  id: "access/large-export",
  kind: "access",
  title: "An export held ten thousand rows or more.",
  strength: "weak",
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
      "It is a report of the whole organisation, as the end of a month asks for.",
      "Rows were counted that hold no customer, such as single payments.",
    ],
    verify: "Ask whoever wanted the report what it is for, and where the file is now.",
  },
  detect: ({ noted }) =>
    noticeEach(noted.filter(({ action, rows, isPlanned }) => action === "export" && rows >= manyRows && !isPlanned)),
});
