import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when the person asked to run their own files. */
export const rule = defineRule({
  id: "application/candidate-sends-program",
  kind: "application",
  title: "The person asked an interviewer to run code or a program of theirs.",
  strength: "strong",
  family: "conduct",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "CZ, Post about candidates who send code, 2025-09-18" }],
  person: {
    stage: "interview",
    innocentCauses: [
      "It is a genuine sample of work.",
      "The person did not know that nobody runs what strangers send.",
    ],
    verify: "Give the files to the interview door, and run nothing of them.",
  },
  detect: (facts) => notice(listAnswers(facts, ["own-files"], "failed")),
});
