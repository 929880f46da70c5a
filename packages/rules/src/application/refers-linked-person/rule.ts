import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when a referral shares an identifier with the person. */
export const rule = defineRule({
  id: "application/refers-linked-person",
  kind: "application",
  title: "The person referred somebody who shares a contact or an account with them.",
  strength: "strong",
  family: "access",
  techniques: ["T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["People refer their partners and flatmates.", "Both came through one agency."],
    verify: "Verify the referred person as everybody else, by a colleague who knows neither.",
  },
  detect: (facts) => notice(facts.work.filter(({ kind }) => kind === "refers-linked-person")),
});
