import { defineRule, type LinkWord, type Resemblance } from "@doorward/core";
import { findBeside } from "../beside.ts";
import { isWalletAct } from "../calls-to-act.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a name beside a word about gifts, or about what empties a wallet, in a stranger's host. */
export const rule = defineRule({
  id: "link/wallet-beside-name",
  kind: "link",
  title: "A well-known name stands beside words about wallets or gifts on a stranger's site.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1657", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Doorward, count over 353,000 domains of crypto scams of 2022 to 2026" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) => tellLinks(facts, (link) => findBeside(link, isAboutWallets)),
});

/** Chains and their wallets are named together by honest developers, so their names need a word that asks to act. */
function isAboutWallets({ topic, word }: LinkWord, { category, part }: Resemblance): boolean {
  if (topic === "reward") return word !== "free";
  if (topic !== "wallet") return false;
  return category !== "chain" || isWalletAct(word) || (word === "bridge" && /-bridge|bridge-/u.test(part));
}
