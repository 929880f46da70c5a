import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when the vendor form says so. */
export const rule = defineRule({
  id: "application/vendor-worker-swapped",
  kind: "application",
  title: "Another person than the declared one works for the vendor.",
  strength: "weak",
  family: "access",
  techniques: ["T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, Public service announcement of IC3, 2025-07-23" },
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
  ],
  person: {
    stage: "on-the-job",
    innocentCauses: ["Somebody stands in for a sick colleague.", "The list of people was not brought up to date."],
    verify: "Verify the new person as everybody else, and ask the vendor why nobody said so.",
  },
  detect: (facts) => notice(facts.vendor.filter(({ kind }) => kind === "worker-swapped")),
});
