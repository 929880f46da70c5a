import { defineRule, type Effect } from "@doorward/core";
import { goesToWrittenAddress } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where the key or the seed phrase of a wallet goes to an address that the code holds. */
export const rule = defineRule({
  id: "code/wallet-key-sent",
  kind: "code",
  title: "It sends the private key or the seed phrase of a wallet to another computer.",
  strength: "strong",
  family: "exfiltration",
  techniques: ["T1041", "T1552"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "GitHub Advisory, @solana/web3.js 1.95.6 and 1.95.7, GHSA-jcxm-7wvp-g6p5, 2024-12-03" },
    { title: "Aikido, xrpl 4.2.1 to 4.2.4 on npm, 2025-04-21" },
  ],
  detect: (facts) => tellTogether(facts, facts.effects.filter(sendsWalletKey)),
});

function sendsWalletKey(effect: Effect): boolean {
  if (effect.kind !== "request") return false;
  const sent = [...effect.subject.origins, ...(effect.payload?.origins ?? [])];
  return (
    sent.some(({ kind, detail }) => kind === "credential-store" && detail === "the key of a wallet") &&
    goesToWrittenAddress(effect)
  );
}
