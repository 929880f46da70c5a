import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when the shown name on a call is the whole name of somebody else. */
export const rule = defineRule({
  id: "application/other-display-name",
  kind: "application",
  title: "The person was shown under another name on a call.",
  strength: "strong",
  family: "conduct",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Kraken, The story of a candidate, 2025" }],
  person: {
    stage: "interview",
    innocentCauses: [
      "The person goes by another first name or a nickname.",
      "The account or the device belongs to somebody in the family.",
      "The account still has the name of a former employer or a team.",
    ],
    verify: "Ask on the call whose account it is, and see the document live.",
  },
  detect: (facts) => notice(listAnswers(facts, ["display-name"], "failed")),
});
