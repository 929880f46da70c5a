import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when it was noted. */
export const rule = defineRule({
  id: "application/work-copied-out",
  kind: "application",
  title: "Work was copied to a place outside of the organisation.",
  strength: "strong",
  family: "access",
  techniques: ["T1567.002", "T1213.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "FBI, Public service announcement of IC3, 2025-01-23" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["Somebody keeps a backup by habit.", "A portfolio was to be filled."],
    verify: "Ask what was copied and why, and have it removed while it is seen.",
  },
  detect: (facts) => notice(facts.work.filter(({ kind }) => kind === "work-copied-out")),
});
