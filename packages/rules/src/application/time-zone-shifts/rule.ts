import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when two sources state zones that are two hours apart or more. */
export const rule = defineRule({
  id: "application/time-zone-shifts",
  kind: "application",
  title: "Sources state time zones that are hours apart.",
  strength: "weak",
  family: "network",
  techniques: ["T1665"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Recorded Future, PurpleDelta, 2026-08-18" }],
  person: {
    stage: "interview",
    innocentCauses: ["The person travels or has moved.", "A calendar still has the zone of the last job."],
    verify: "Ask where the person will work, and send the equipment there only.",
  },
  detect: (facts) => notice(facts.conflicts.filter(({ field }) => field === "time-zone")),
});
