import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when a wallet of the application is on a sanctions list. */
export const rule = defineRule({
  id: "application/listed-wallet",
  kind: "application",
  title: "The wallet for pay is on a sanctions list.",
  strength: "decisive",
  family: "payment",
  techniques: ["T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "US Treasury, OFAC, list of specially designated nationals, 2026", url: "https://ofac.treasury.gov/" },
  ],
  person: {
    stage: "onboarding",
    innocentCauses: [
      "The list may have changed since the day it was loaded.",
      "A deposit address of a service was listed for what others sent to it.",
    ],
    verify: "Stop the payment, and give the wallet with the date of the list to legal counsel.",
  },
  detect: (facts) => notice(facts.listed.filter(({ kind }) => kind === "sanctioned-wallet")),
});
