import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when one device confirms sign-ins of several people. */
export const rule = defineRule({
  id: "application/one-device-confirms-several",
  kind: "application",
  title: "One device confirms the sign-ins of several people.",
  strength: "decisive",
  family: "access",
  techniques: ["T1621", "T1078.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft Defender Experts, 2025-12-18" }],
  person: {
    stage: "on-the-job",
    innocentCauses: ["A telephone for tests is shared.", "A shared desk has one key for all."],
    verify: "See each of these people with their own device, one after the other, in person or on a live call.",
  },
  detect: (facts) => notice(facts.work.filter(({ kind }) => kind === "one-device-for-several")),
});
