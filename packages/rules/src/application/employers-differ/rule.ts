import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when two sources name different full-time employers for the same time, or other times at one employer. */
export const rule = defineRule({
  id: "application/employers-differ",
  kind: "application",
  title: "Sources state different employers or times for the same years.",
  strength: "weak",
  family: "document",
  techniques: ["T1683.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" }],
  person: {
    stage: "application",
    innocentCauses: [
      "One of the two texts is older.",
      "An agency employed the person for a client, and each source names another of the two.",
    ],
    verify: "Call the employer through its public switchboard, and ask for the dates.",
  },
  detect: (facts) =>
    notice(facts.conflicts.filter(({ field }) => field === "employer" || field === "employment-dates")),
});
