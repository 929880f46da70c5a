import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when an interviewer noted that the computer was controlled by somebody else. */
export const rule = defineRule({
  id: "application/control-asked-in-call",
  kind: "application",
  title: "Somebody else seemed to control the computer during a call.",
  strength: "weak",
  family: "conduct",
  techniques: ["T1219.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Silent Push, 2026-09" }],
  person: {
    stage: "interview",
    innocentCauses: ["The connection lags behind the voice.", "A helper for a disability types for the person."],
    verify: "Ask for a shared screen with the list of programs that run, or offer another way.",
  },
  detect: (facts) => notice(listAnswers(facts, ["remote-control"], "failed")),
});
