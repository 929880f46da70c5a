import { defineRule, type LinkWord } from "@doorward/core";
import { findBeside } from "../beside.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a name beside a word about help or payments in a stranger's host. */
export const rule = defineRule({
  id: "link/support-beside-name",
  kind: "link",
  title: "A well-known name stands beside “support” or “help” on a stranger's site.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1598.003", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "FINRA, alert on Zhong Stealer in support chats, 2025" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) => tellLinks(facts, (link) => findBeside(link, isAboutHelp)),
});

/** Team, service or bank are in names of honest companies too. */
const help: ReadonlySet<string> = new Set(
  "assist assistance assistenza ayuda ajuda aide billing compensation help helpdesk hilfe invoice invoices kundenservice payout payouts pomoc newpayee payee rebate refund refunds resolution resolve servicedesk soporte suporte support ticket tickets withdraw withdrawal withdrawals destek".split(
    " ",
  ),
);

function isAboutHelp({ word }: LinkWord): boolean {
  return help.has(word);
}
