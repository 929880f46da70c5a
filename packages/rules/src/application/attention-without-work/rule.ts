import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when an own repository with few commits has many contributors or stars. */
export const rule = defineRule({
  id: "application/attention-without-work",
  kind: "application",
  title: "A small repository has far more stars or contributors than its work would bring.",
  strength: "weak",
  family: "code-history",
  techniques: ["T1585.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: [
      "A list, a joke or a book brings stars without commits.",
      "The person speaks in public or works with a community.",
    ],
    verify: "Read what the repository is, and leave the numbers aside.",
  },
  detect: (facts) => notice(facts.code.filter(({ kind }) => kind === "inflated")),
});
