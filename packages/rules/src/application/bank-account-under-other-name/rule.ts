import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listShared } from "../shared.ts";

/** Fires when a bank account is known under another name. */
export const rule = defineRule({
  id: "application/bank-account-under-other-name",
  kind: "application",
  title: "The bank account for pay is known under another name.",
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
    stage: "onboarding",
    innocentCauses: ["A couple shares an account.", "A payroll service receives for many people."],
    verify: "Compare the holder of the account, as the bank confirms it, with the name of the hire.",
  },
  detect: (facts) => notice(listShared(facts, ["bank-account"])),
});
