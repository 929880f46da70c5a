import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when it was noted. */
export const rule = defineRule({
  id: "application/several-sessions-at-once",
  kind: "application",
  title: "Several sessions of one person ran at once in different places.",
  strength: "weak",
  family: "access",
  techniques: ["T1078.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Mandiant, UNC5267, 2024-09" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["The person has two computers.", "A session was left open at home."],
    verify: "Ask which sessions are theirs, and close the others.",
  },
  detect: (facts) => notice(facts.work.filter(({ kind }) => kind === "concurrent-sessions")),
});
