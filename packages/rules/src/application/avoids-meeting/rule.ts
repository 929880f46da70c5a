import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when two or more steps in person were refused. */
export const rule = defineRule({
  id: "application/avoids-meeting",
  kind: "application",
  title: "Two or more steps in person were refused, and no other way was taken.",
  strength: "strong",
  family: "conduct",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "interview",
    innocentCauses: ["The person cares for somebody, or cannot travel.", "Nobody offered another way."],
    verify: "Offer another way, such as a notary or a colleague near the stated place, and note the answer.",
  },
  detect: (facts) => notice(listAnswers(facts, ["in-person"], "refused", 2)),
});
