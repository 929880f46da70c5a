import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when a shared screen showed other accounts. */
export const rule = defineRule({
  id: "application/screen-shows-other-accounts",
  kind: "application",
  title: "The shared screen showed accounts of other people.",
  strength: "decisive",
  family: "conduct",
  techniques: ["T1078", "T1585"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
    { title: "Recorded Future, PurpleDelta, 2026-08-18" },
  ],
  person: {
    stage: "interview",
    innocentCauses: ["The person works for clients, and has test accounts.", "The computer belongs to a family."],
    verify: "Meet the person, and ask them to show whose accounts these are.",
  },
  detect: (facts) => notice(listAnswers(facts, ["shared-screen"], "failed")),
});
