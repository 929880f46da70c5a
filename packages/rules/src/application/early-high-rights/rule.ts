import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when high rights were asked for within ninety days of the start. */
export const rule = defineRule({
  id: "application/early-high-rights",
  kind: "application",
  title: "Rights to publish, administer, sign or change production were asked for in the first ninety days.",
  strength: "strong",
  family: "access",
  techniques: ["T1078", "T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["The person is eager, and was told to take over.", "A colleague left, and somebody had to."],
    verify: "Ask the lead whether they gave the task, and give the right to a second person beside them.",
  },
  detect: (facts) => notice(facts.work.filter(({ kind, day }) => kind === "early-high-rights" && day <= 90)),
});
