import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when a named colleague attests that another person appeared. */
export const rule = defineRule({
  id: "application/another-person-appears",
  kind: "application",
  title: "A named colleague attests that this is not the person of the earlier interview.",
  strength: "decisive",
  family: "conduct",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "FBI, Public service announcement of IC3, 2025-01-23" }],
  person: {
    stage: "interview",
    innocentCauses: [
      "People change how they wear hair, beard and glasses.",
      "The two calls had different light and cameras.",
    ],
    verify: "Have the colleague who did the first interview meet the person with their document.",
  },
  detect: (facts) => notice(listAnswers(facts, ["same-person"], "failed").filter(({ isAttested }) => isAttested)),
});
