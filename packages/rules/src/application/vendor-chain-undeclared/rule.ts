import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when the vendor form says so. */
export const rule = defineRule({
  id: "application/vendor-chain-undeclared",
  kind: "application",
  title: "The vendor has others do the work without saying so.",
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
    innocentCauses: ["A payroll service employs its people on paper.", "The contract was signed before the change."],
    verify: "Ask for the whole chain with a named person at each step.",
  },
  detect: (facts) => notice(facts.vendor.filter(({ kind }) => kind === "undeclared-subcontractor")),
});
