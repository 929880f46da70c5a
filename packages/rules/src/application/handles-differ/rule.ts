import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when two sources state different handles at one service. */
export const rule = defineRule({
  id: "application/handles-differ",
  kind: "application",
  title: "Sources state different names at the same service.",
  strength: "weak",
  family: "identity",
  techniques: ["T1585.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: [
      "The person keeps a private and a work account.",
      "A handle was changed, and an old resume has the former one.",
    ],
    verify: "Ask the person to sign in to both accounts on a shared screen.",
  },
  detect: (facts) => notice(facts.conflicts.filter(({ field }) => field === "handle")),
});
