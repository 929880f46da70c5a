import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when the own-code question did not hold. */
export const rule = defineRule({
  id: "application/own-code-unexplained",
  kind: "application",
  title: "The person could not explain or change a piece of their own code.",
  strength: "weak",
  family: "conduct",
  techniques: ["T1683.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Recorded Future, PurpleDelta, 2026-08-18" },
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
  ],
  person: {
    stage: "interview",
    innocentCauses: ["The code is years old.", "The person explains better in writing, or was tired."],
    verify: "Ask again about a piece that the person chooses, in writing if they prefer it.",
  },
  detect: (facts) => notice(listAnswers(facts, ["own-code"], "failed")),
});
