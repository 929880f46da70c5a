import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when the vendor form says so. */
export const rule = defineRule({
  id: "application/vendor-refuses-checks",
  kind: "application",
  title: "The vendor refuses the checks that employees get.",
  strength: "weak",
  family: "conduct",
  techniques: ["T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, Public service announcement of IC3, 2025-07-23" },
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
  ],
  person: {
    stage: "on-the-job",
    innocentCauses: ["Its lawyers are still reading.", "It does checks of its own, and did not say so."],
    verify: "Agree on the same checks in the contract before access is given.",
  },
  detect: (facts) => notice(facts.vendor.filter(({ kind }) => kind === "refuses-checks")),
});
