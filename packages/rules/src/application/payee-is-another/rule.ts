import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listPayment } from "../unexplained.ts";

/** Fires when the payee is none of the stated names. */
export const rule = defineRule({
  id: "application/payee-is-another",
  kind: "application",
  title: "Pay is to go to somebody else than the person.",
  strength: "weak",
  family: "payment",
  techniques: ["T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
    { title: "US State, Treasury and FBI, Advisory on information technology workers, 2022-05-16" },
  ],
  person: {
    stage: "onboarding",
    innocentCauses: ["The person is paid to a firm of their own or through a service.", "A spouse keeps the account."],
    verify: "Ask the bank or the service to confirm the holder, and note why it is another.",
  },
  detect: (facts) => notice(listPayment(facts, ["payee-differs", "third-party"])),
});
