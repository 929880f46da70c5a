import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listChanges } from "../unexplained.ts";

/** Fires when a name or handle changed from 90 days before the application on, and nobody explained it. */
export const rule = defineRule({
  id: "application/sudden-change-of-name",
  kind: "application",
  title: "A name or handle was changed shortly before or during the application.",
  strength: "strong",
  family: "identity",
  techniques: ["T1585.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: [
      "The person married, or changed their name for reasons of their own.",
      "Somebody tidied up their profiles before applying.",
    ],
    verify: "Ask for the former name or handle, and find work under it that others can confirm.",
  },
  detect: (facts) => notice(listChanges(facts, ["name", "handle"])),
});
