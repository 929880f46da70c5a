import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when a job ends before it starts or starts in the future. */
export const rule = defineRule({
  id: "application/dates-that-cannot-be",
  kind: "application",
  title: "A stated job ends before it starts, or starts after the application.",
  strength: "weak",
  family: "document",
  techniques: ["T1683.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "DTEX, Report on remote workers under borrowed names" }],
  person: {
    stage: "application",
    innocentCauses: ["A date was mistyped.", "A contract is signed and begins later."],
    verify: "Ask for the right dates, and note them.",
  },
  detect: (facts) =>
    notice(facts.timeline.filter(({ kind }) => kind === "ends-before-start" || kind === "in-the-future")),
});
