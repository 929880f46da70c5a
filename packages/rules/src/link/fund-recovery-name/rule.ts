import { defineRule } from "@doorward/core";
import { chosenLabel } from "../hosting.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a name that offers to bring back lost coins or funds. */
export const rule = defineRule({
  id: "link/fund-recovery-name",
  kind: "link",
  title: "The site's name offers to bring back lost coins or money.",
  strength: "strong",
  family: "lure",
  techniques: ["T1657", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [
    { title: "FBI, Public Service Announcement on fictitious law firms that offer to recover funds, 2024-06-24" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.host?.kind === "domain" &&
      brought.test(link.host.name) &&
      offersRecovery(chosenLabel(link.host)) &&
      isStranger(link)
        ? link.host.shown
        : undefined,
    ),
});

const lost =
  /coin|crypto|btc|funds?(?:-|reclaim|recover|refund|retriev)|scam|usdt|assets?(?:-|reclaim|recover|retriev)|wallet/u;
const brought = /(?:lost|scam)-?refund|reclaim|recover(?:y|ies|er|ing)|retriev|chargeback/u;
const offerer = /agen(?:t|cy)|expert|firm|hack|lawyer|pro(?:s|-|$)|service|solution|specialist|team|wizard/u;
const coin = /coin|crypto|btc|usdt|scam/u;

/** Assets are honestly recovered by states, so those need somebody who offers it; coins do not. */
function offersRecovery(label: string): boolean {
  return brought.test(label) && lost.test(label) && (coin.test(label) || offerer.test(label));
}
