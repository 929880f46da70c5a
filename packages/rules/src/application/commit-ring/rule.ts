import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when two or more listed accounts commit to an own repository that is not popular. */
export const rule = defineRule({
  id: "application/commit-ring",
  kind: "application",
  title: "Two or more accounts of your list commit to the repositories of this person.",
  strength: "decisive",
  family: "code-history",
  techniques: ["T1585.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: [
      "The person took contributions from strangers without knowing them.",
      "A list names an account that was taken over.",
    ],
    verify: "Meet the person, and ask on a shared screen how they know these accounts.",
  },
  detect: (facts) => notice(facts.code.filter(({ kind }) => kind === "ring")),
});
