import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listPayment } from "../unexplained.ts";

/** Fires when pay was redirected within sixty days of the start. */
export const rule = defineRule({
  id: "application/pay-changed-soon",
  kind: "application",
  title: "Where pay goes was changed within sixty days of the start.",
  strength: "strong",
  family: "payment",
  techniques: ["T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, How remote workers under borrowed names apply, 2026-04-21" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["The person opened a bank account after moving.", "A first account was mistyped."],
    verify:
      "Call the person through a number of the organisation before the next payment, and ask the bank for the holder.",
  },
  detect: (facts) => notice(listPayment(facts, ["changed-after-start"])),
});
