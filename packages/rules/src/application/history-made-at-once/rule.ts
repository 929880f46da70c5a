import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when four fifths of the commits of an own repository stand within two seconds of the one before. */
export const rule = defineRule({
  id: "application/history-made-at-once",
  kind: "application",
  title: "Nearly all commits of an own repository were made within seconds of each other.",
  strength: "weak",
  family: "code-history",
  techniques: ["T1585.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: [
      "The history was moved from another system, which gave it new dates.",
      "A program commits for the person.",
    ],
    verify: "Ask for the repository it was moved from, or for work whose steps can be seen.",
  },
  detect: (facts) => notice(facts.code.filter(({ kind }) => kind === "rewritten")),
});
