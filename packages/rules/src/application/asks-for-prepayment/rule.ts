import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when prepayment or another channel was asked for. */
export const rule = defineRule({
  id: "application/asks-for-prepayment",
  kind: "application",
  title: "The person asked for money beforehand or for another channel.",
  strength: "weak",
  family: "conduct",
  techniques: ["T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" }],
  person: {
    stage: "interview",
    innocentCauses: ["Freelancers often ask for a part beforehand.", "The person prefers another messenger."],
    verify: "Stay in the channel of the organisation, and answer from there.",
  },
  detect: (facts) => notice(listAnswers(facts, ["prepayment", "off-platform"], "failed")),
});
