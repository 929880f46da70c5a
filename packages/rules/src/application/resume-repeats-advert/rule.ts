import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when forty percent of the advert or more stand in the resume. */
export const rule = defineRule({
  id: "application/resume-repeats-advert",
  kind: "application",
  title: "Large parts of the resume repeat the advert word for word.",
  strength: "weak",
  family: "document",
  techniques: ["T1683.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, How remote workers under borrowed names apply, 2026-04-21" }],
  person: {
    stage: "application",
    innocentCauses: [
      "Career advice tells people to use the words of the advert.",
      "A form asked for each requirement of the advert in turn.",
    ],
    verify: "Ask for an example of one of the repeated points from own work.",
  },
  detect: (facts) =>
    notice(facts.documents.filter(({ kind, amount }) => kind === "repeats-advert" && amount >= leastShare)),
});

/** Percent of the advert; answering each of its points comes to less. Judgement. */
const leastShare = 40;
