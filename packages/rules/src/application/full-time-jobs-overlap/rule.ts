import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when one source states two full-time jobs that overlap by four months or more. */
export const rule = defineRule({
  id: "application/full-time-jobs-overlap",
  kind: "application",
  title: "The resume states two full-time jobs for the same months.",
  strength: "weak",
  family: "document",
  techniques: ["T1683.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "DTEX, Report on remote workers under borrowed names" }],
  person: {
    stage: "application",
    innocentCauses: ["One of them was part-time or freelance.", "A firm was bought, and both names are stated."],
    verify: "Ask which one was the main job, and confirm the dates with both employers by a route of your own.",
  },
  detect: (facts) => notice(facts.timeline.filter(({ kind }) => kind === "full-time-overlap")),
});
