import { defineRule } from "@doorward/core";
import { listAnswers } from "../answers.ts";
import { notice } from "../notice.ts";

/** Fires when two or more calls had no video and no other way was agreed on. */
export const rule = defineRule({
  id: "application/camera-refused",
  kind: "application",
  title: "The camera stayed off in two or more calls.",
  strength: "weak",
  family: "conduct",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, How remote workers under borrowed names apply, 2026-04-21" }],
  person: {
    stage: "interview",
    innocentCauses: [
      "The connection is slow.",
      "The person has a reason that nobody has to tell, and was offered no other way.",
    ],
    verify: "Offer another way, such as a meeting in person or with a notary.",
  },
  detect: (facts) => notice(listAnswers(facts, ["camera"], "refused", 2)),
});
