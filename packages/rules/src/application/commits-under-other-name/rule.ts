import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when own commits bear a stated address and another name. */
export const rule = defineRule({
  id: "application/commits-under-other-name",
  kind: "application",
  title: "Commits bear an address of this person and the name of somebody else.",
  strength: "weak",
  family: "code-history",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: ["The person committed under a former name.", "A computer was shared, and its settings were left."],
    verify: "Ask whose name it is, and compare it with the names that are stated.",
  },
  detect: (facts) => notice(facts.code.filter(({ kind }) => kind === "other-author-identity")),
});
