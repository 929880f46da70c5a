import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when it was noted. */
export const rule = defineRule({
  id: "application/quality-swings",
  kind: "application",
  title: "The quality of the work swings from week to week.",
  strength: "weak",
  family: "access",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["The load was too high, or the task new.", "Something is going on in the person's life."],
    verify: "Have a piece of the work explained and changed on a shared screen, as everybody does at a review.",
  },
  detect: (facts) => notice(facts.work.filter(({ kind }) => kind === "quality-swings")),
});
