import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listPayment } from "../unexplained.ts";

/** Fires when a letter to unfreeze an account was asked for. */
export const rule = defineRule({
  id: "application/letter-to-unfreeze",
  kind: "application",
  title: "A letter of the employer was asked for, to unfreeze an account at an exchange.",
  strength: "weak",
  family: "payment",
  techniques: ["T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["Exchanges ask honest people where their money is from.", "A bank asks for proof of work."],
    verify: "Write to the exchange directly, through the contact that it publishes.",
  },
  detect: (facts) => notice(listPayment(facts, ["letter-to-unfreeze"])),
});
