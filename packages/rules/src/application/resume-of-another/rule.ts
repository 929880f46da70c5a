import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when half of a text or more stands in that of a stranger. */
export const rule = defineRule({
  id: "application/resume-of-another",
  kind: "application",
  title: "Most of the resume stands in the resume of somebody with another name and other contacts.",
  strength: "strong",
  family: "document",
  techniques: ["T1683.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" },
    { title: "Mandiant, UNC5267, 2024-09" },
  ],
  person: {
    stage: "application",
    innocentCauses: ["Both used the same template or the same ghost-writer.", "Somebody copied a published sample."],
    verify: "Ask on a call about two sentences of the resume that tell of own work, and note what the person says.",
  },
  detect: (facts) =>
    notice(facts.texts.filter(({ likeness, areStrangers }) => likeness >= leastLikeness && areStrangers)),
});

/** Of 97 pairs of 780 real resumes above it, one had no address in common. */
const leastLikeness = 0.5;
