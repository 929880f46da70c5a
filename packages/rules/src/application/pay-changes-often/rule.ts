import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listPayment } from "../unexplained.ts";

/** Fires when pay was redirected three times or more. */
export const rule = defineRule({
  id: "application/pay-changes-often",
  kind: "application",
  title: "Where pay goes was changed three times or more.",
  strength: "strong",
  family: "payment",
  techniques: ["T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, How remote workers under borrowed names apply, 2026-04-21" },
    { title: "FBI, Public service announcement of IC3, 2025-01-23" },
  ],
  person: {
    stage: "on-the-job",
    innocentCauses: [
      "The person is searching for an account without fees.",
      "A service was closed, and its successor too.",
    ],
    verify: "Ask the bank of each change for the holder, and call the person through a number of the organisation.",
  },
  detect: (facts) => notice(listPayment(facts, ["frequent-changes"])),
});
