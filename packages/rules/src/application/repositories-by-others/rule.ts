import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when others wrote over nine tenths of two or more own repositories. */
export const rule = defineRule({
  id: "application/repositories-by-others",
  kind: "application",
  title: "Nearly everything in two or more own repositories was written by others.",
  strength: "weak",
  family: "code-history",
  techniques: ["T1585.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: ["The commits were made under an old name or address.", "They are projects of a team or a course."],
    verify: "Ask which commits are the person's own and under which address, and have one explained.",
  },
  detect: (facts) =>
    notice(facts.code.filter(({ kind, repositories }) => kind === "written-by-others" && repositories >= 2)),
});
