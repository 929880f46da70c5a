import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when a liveness step failed. */
export const rule = defineRule({
  id: "application/liveness-fails",
  kind: "application",
  title: "A step by which everybody shows that they are live on the call did not hold.",
  strength: "strong",
  family: "conduct",
  techniques: ["T1684.001", "T1683.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
    { title: "Pindrop, Own funnel of applicants, 2026-02-25" },
  ],
  person: {
    stage: "interview",
    innocentCauses: [
      "A filter or a blurred background covers what is in front of the face.",
      "The person could not do the step, and was offered no other one.",
    ],
    verify: "Repeat it once with filters off, or take another way such as a meeting in person.",
  },
  detect: (facts) => notice(listAnswers(facts, ["liveness"], "failed")),
});
