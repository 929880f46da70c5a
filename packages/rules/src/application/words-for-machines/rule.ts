import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when a text is hidden, tells a program what to decide, or holds characters that show nothing. */
export const rule = defineRule({
  id: "application/words-for-machines",
  kind: "application",
  title: "The application holds words that people do not see or that tell a program what to decide.",
  strength: "weak",
  family: "document",
  techniques: ["T1683.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Greenhouse, Survey of hiring managers" }],
  person: {
    stage: "application",
    innocentCauses: [
      "Design programs leave ghost text in what they export.",
      "The person tried advice that goes around among applicants.",
    ],
    verify: "Read the text as people see it, and judge the application by that.",
  },
  detect: (facts) => notice(facts.documents.filter(({ kind }) => kind !== "repeats-advert")),
});
