import { defineRule } from "@doorward/core";
import { listDetailedAsks, listPlaces } from "../asks.ts";

/** Fires on an ask to hand over a seed phrase or a private key to whoever writes. */
export const rule = defineRule({
  id: "message/seed-phrase-asked",
  kind: "message",
  title: "The message asks to be sent the secret words or the private key of a wallet.",
  strength: "decisive",
  family: "request",
  techniques: ["T1598", "T1657"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance (SEAL), Frameworks, 2026-05-11" },
    { title: "Ledger, warning of letters in its name, 2025-04-29" },
  ],
  detect: (facts) => {
    const asks = listDetailedAsks(facts, "seed-phrase", "answer");
    return asks.length === 0 ? [] : [{ evidence: listPlaces(asks) }];
  },
});
