import { defineRule } from "@doorward/core";
import { findCommits, tellCommits } from "../history-words.ts";

/** Fires on commits that came along although no branch, tag or memory of Git leads to them. */
export const rule = defineRule({
  id: "code/unreachable-commit",
  kind: "code",
  title: "Commits came along that no branch leads to, so that nobody sees what they hold.",
  strength: "weak",
  family: "history",
  techniques: ["T1564"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, interview door: the techniques of 2026, 2026-11" }],
  detect: (facts) => tellCommits(findCommits(facts, "unreachable-commit").filter(({ reach }) => reach === "nowhere")),
});
