import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when two sources have no e-mail address or telephone number in common. */
export const rule = defineRule({
  id: "application/contacts-differ",
  kind: "application",
  title: "Sources state different e-mail addresses or telephone numbers.",
  strength: "weak",
  family: "identity",
  techniques: ["T1585.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" }],
  person: {
    stage: "application",
    innocentCauses: ["People have several addresses and numbers.", "A resume is older than the form."],
    verify:
      "Ask which contact is current, and use that one only after a call through a number that somebody else published.",
  },
  detect: (facts) => notice(facts.conflicts.filter(({ field }) => field === "email" || field === "phone")),
});
