import { defineRule, type Link } from "@doorward/core";
import { isSignInAct, isWalletAct } from "../calls-to-act.ts";
import { isInstaller, isStartedByDoubleClick } from "../files-behind-links.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a public IP address whose path asks to act or ends in a program. */
export const rule = defineRule({
  id: "link/bare-address-asks",
  kind: "link",
  title: "A bare number in place of a name asks to sign in, to update or to open a program.",
  strength: "strong",
  family: "lure",
  techniques: ["T1598.003", "T1204.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" }],
  needs: "number",
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.host?.range !== undefined && isStranger(link) && isAsking(link)
        ? `${link.host.name}${link.path}`
        : undefined,
    ),
});

function isAsking({ words, path }: Link): boolean {
  if (isStartedByDoubleClick(path) || isInstaller(path)) return true;
  return words.some(({ topic, word }) => topic === "update" || isSignInAct(word) || isWalletAct(word));
}
