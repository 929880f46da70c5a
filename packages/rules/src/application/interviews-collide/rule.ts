import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when interviews collide. */
export const rule = defineRule({
  id: "application/interviews-collide",
  kind: "application",
  title: "The calls of this person collide with those of another applicant.",
  strength: "weak",
  family: "conduct",
  techniques: ["T1585"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Recorded Future, PurpleDelta, 2026-08-18" }],
  person: {
    stage: "interview",
    innocentCauses: ["The two share a busy calendar of an agency.", "It is chance."],
    verify: "Offer both the same hour, and note what each of them says.",
  },
  detect: (facts) => notice(listAnswers(facts, ["interview-collision"], "failed")),
});
