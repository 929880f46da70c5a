import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when it was noted. */
export const rule = defineRule({
  id: "application/other-account-at-work",
  kind: "application",
  title: "Work was done under an account of somebody else.",
  strength: "strong",
  family: "access",
  techniques: ["T1078"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["A private and a work account were mixed up.", "Two colleagues worked at one computer."],
    verify: "Ask whose account it is, and have the person sign in to it while they are seen.",
  },
  detect: (facts) => notice(facts.work.filter(({ kind }) => kind === "other-account-used")),
});
