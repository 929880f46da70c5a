import { defineRule } from "@doorward/core";
import { findCommits, isRedated, tellCommits } from "../history-words.ts";

/** Fires on single commits that were recorded weeks after the date they give. */
export const rule = defineRule({
  id: "code/forged-dates",
  kind: "code",
  title: "A commit says that it was written weeks before it was recorded.",
  strength: "weak",
  family: "history",
  techniques: ["T1070.006"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "OpenSourceMalware, report on repositories infected through their configuration files, 2026-03" },
    { title: "SafeDep, repositories infected through their build files, 2026-09-30" },
  ],
  detect: (facts) => tellCommits(findCommits(facts, "older-author-date").filter(isRedated)),
});
