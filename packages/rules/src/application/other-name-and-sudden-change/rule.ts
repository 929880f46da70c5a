import { defineRule } from "@doorward/core";
import { noticeTogether } from "../notice.ts";
import { listChanges } from "../unexplained.ts";

/** Fires when names differ between sources and a name or handle changed suddenly. */
export const rule = defineRule({
  id: "application/other-name-and-sudden-change",
  kind: "application",
  title: "Names differ between sources, and one was changed shortly before or during the application.",
  strength: "decisive",
  family: "identity",
  techniques: ["T1684.001", "T1585.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: [
      "The person has just married, and not every profile has followed.",
      "A profile belongs to a firm or a family.",
    ],
    verify: "Meet the person with their document, and have a named colleague compare name and face.",
  },
  detect: (facts) =>
    noticeTogether(
      facts.conflicts.filter(({ field }) => field === "name"),
      listChanges(facts, ["name", "handle"]),
    ),
});
