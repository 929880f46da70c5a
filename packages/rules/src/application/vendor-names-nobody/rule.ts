import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when the vendor form says so. */
export const rule = defineRule({
  id: "application/vendor-names-nobody",
  kind: "application",
  title: "The vendor does not say who works behind a seat.",
  strength: "weak",
  family: "identity",
  techniques: ["T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, Public service announcement of IC3, 2025-07-23" },
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
  ],
  person: {
    stage: "on-the-job",
    innocentCauses: ["The contract keeps names secret.", "The person has not been chosen yet."],
    verify: "Ask for a named person before access is given.",
  },
  detect: (facts) => notice(facts.vendor.filter(({ kind }) => kind === "unnamed-worker")),
});
