import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when commits of two or more own repositories are older than the account. */
export const rule = defineRule({
  id: "application/code-older-than-account",
  kind: "application",
  title: "Code in two or more of the own repositories is older than the account it is under.",
  strength: "weak",
  family: "code-history",
  techniques: ["T1585.001", "T1586"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: [
      "Old work was uploaded again to a new account.",
      "The account was made anew after the old one was lost.",
    ],
    verify: "Ask for the former account, and have the person explain an early commit on a shared screen.",
  },
  detect: (facts) =>
    notice(facts.code.filter(({ kind, repositories }) => kind === "older-than-account" && repositories >= 2)),
});
