import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when two or more answers about stated facts did not hold. */
export const rule = defineRule({
  id: "application/claims-do-not-hold",
  kind: "application",
  title: "Two or more questions about stated places and employers did not hold.",
  strength: "weak",
  family: "conduct",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
    { title: "FBI, Public service announcement of IC3, 2025-01-23" },
  ],
  person: {
    stage: "interview",
    innocentCauses: [
      "People forget, and are nervous.",
      "The question was unclear, or the person agreed out of politeness.",
    ],
    verify: "Confirm the employer through its public switchboard.",
  },
  detect: (facts) => notice(listAnswers(facts, ["claimed-place", "claimed-employer", "unstated-fact"], "failed", 2)),
});
