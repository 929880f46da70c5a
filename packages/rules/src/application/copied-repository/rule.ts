import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when an own repository has the content of an older one by others, which it does not acknowledge. */
export const rule = defineRule({
  id: "application/copied-repository",
  kind: "application",
  title: "A repository that is called own work has the content of an older one by others.",
  strength: "strong",
  family: "code-history",
  techniques: ["T1683", "T1585.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: [
      "It was copied to learn from, or is a course's exercise.",
      "It was forked by hand, without the button.",
    ],
    verify: "Ask which parts are the person's own, and have one of them explained and changed on a shared screen.",
  },
  detect: (facts) => notice(facts.code.filter(({ kind }) => kind === "copied")),
});
