import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when a sanctions list agrees with a name and a second identifier. */
export const rule = defineRule({
  id: "application/listed-person",
  kind: "application",
  title: "A name and a second identifier of this application agree with a sanctions list.",
  strength: "strong",
  family: "listed",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "US Treasury, OFAC, list of specially designated nationals, 2026", url: "https://ofac.treasury.gov/" },
  ],
  person: {
    stage: "onboarding",
    innocentCauses: [
      "Two people may have the same name and one more thing in common.",
      "The list may have changed since the day it was loaded.",
    ],
    verify:
      "Give both identifiers and the date of the list to legal counsel, who decides whether it is the same person.",
  },
  detect: (facts) =>
    notice(facts.listed.filter(({ kind, hasSecondIdentifier }) => kind === "sanctioned-person" && hasSecondIdentifier)),
});
