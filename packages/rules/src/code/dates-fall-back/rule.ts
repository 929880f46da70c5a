import { defineRule } from "@doorward/core";
import { findCommits, tellCommits } from "../history-words.ts";

/** Fires where a commit was recorded at a time before the commit it follows. */
export const rule = defineRule({
  id: "code/dates-fall-back",
  kind: "code",
  title: "A commit was recorded on an earlier day than the commit it builds on.",
  strength: "weak",
  family: "history",
  techniques: ["T1070.006"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "OpenSourceMalware, report on repositories infected through their configuration files, 2026-03" },
    { title: "SafeDep, repositories infected through their build files, 2026-09-30" },
  ],
  detect: (facts) => tellCommits(findCommits(facts, "falling-dates")),
});
