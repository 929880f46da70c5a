import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when four fifths of the commits of a month or more bear another zone than the claimed one. */
export const rule = defineRule({
  id: "application/commit-hours-elsewhere",
  kind: "application",
  title: "The commits of more than a month were written in another time zone than the claimed one.",
  strength: "weak",
  family: "code-history",
  techniques: ["T1665"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
    { title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" },
  ],
  person: {
    stage: "application",
    innocentCauses: [
      "The person travelled or lived elsewhere for a time.",
      "A computer has the zone of an employer or a server.",
    ],
    verify: "Ask where the person was in those months, and where they will work.",
  },
  detect: (facts) => notice(facts.code.filter(({ kind }) => kind === "hours-differ")),
});
