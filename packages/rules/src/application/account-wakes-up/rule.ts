import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when an account or its code was silent for three years or more until the last year. */
export const rule = defineRule({
  id: "application/account-wakes-up",
  kind: "application",
  title: "An account was silent for years and came to life in the year before the application.",
  strength: "weak",
  family: "code-history",
  techniques: ["T1586"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: [
      "The person had a career break, cared for somebody, or studied.",
      "Years of work are in private repositories.",
    ],
    verify: "Ask for work of the silent years that somebody else can confirm.",
  },
  detect: (facts) => notice(facts.code.filter(({ kind }) => kind === "long-silence")),
});
