import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when two sources have no degree in common. */
export const rule = defineRule({
  id: "application/education-differs",
  kind: "application",
  title: "Sources state different education.",
  strength: "weak",
  family: "document",
  techniques: ["T1683.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" }],
  person: {
    stage: "application",
    innocentCauses: [
      "One source names the last degree only, and the other one the first.",
      "A degree has another name in another language.",
    ],
    verify: "Ask the registrar of the institution to confirm the degree, with the consent of the person.",
  },
  detect: (facts) => notice(facts.conflicts.filter(({ field }) => field === "education")),
});
