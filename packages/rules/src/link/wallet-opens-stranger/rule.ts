import { defineRule } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on the target of a wallet's link when the host is a stranger's. */
export const rule = defineRule({
  id: "link/wallet-opens-stranger",
  kind: "link",
  title: "It makes a wallet open a stranger's page inside it.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1204.001", "T1657"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "layers",
  references: [{ title: "Doorward, count over 353,000 domains of crypto scams of 2022 to 2026" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.via !== "handed-in" && wallets.has(link.viaName) && isStranger(link)
        ? `${link.host?.shown ?? ""} (${link.viaName})`
        : undefined,
    ),
});

/** As the reader names the wallets that open pages. */
const wallets: ReadonlySet<string> = new Set([
  "Backpack",
  "Bitget Wallet",
  "Coinbase Wallet",
  "MetaMask",
  "OKX Wallet",
  "Phantom",
  "Rainbow",
  "Solflare",
  "TokenPocket",
  "Trust Wallet",
  "imToken",
]);
