import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when the person resigned at a check. */
export const rule = defineRule({
  id: "application/resigned-at-check",
  kind: "application",
  title: "The person resigned when they were asked to be verified again.",
  strength: "decisive",
  family: "access",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["Somebody objects to such checks for their privacy.", "They had decided to go before."],
    verify: "Ask for a last talk in person, stop access at once, and review what was reached.",
  },
  detect: (facts) => notice(facts.work.filter(({ kind }) => kind === "resigned-at-check")),
});
