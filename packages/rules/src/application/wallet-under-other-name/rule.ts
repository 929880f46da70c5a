import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listShared } from "../shared.ts";

/** Fires when a wallet is known under another name. */
export const rule = defineRule({
  id: "application/wallet-under-other-name",
  kind: "application",
  title: "A wallet of this application is known under another name.",
  strength: "strong",
  family: "payment",
  techniques: ["T1684.001", "T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, Public service announcement of IC3, 2025-01-23" },
    { title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" },
  ],
  person: {
    stage: "application",
    innocentCauses: [
      "Two people are paid to the deposit address of one exchange or one firm.",
      "A couple shares a wallet.",
    ],
    verify: "Ask for a message signed by the wallet on a live call, and pay to nothing else.",
  },
  detect: (facts) => notice(listShared(facts, ["wallet"])),
});
