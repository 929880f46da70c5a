import { defineRule, type LinkWord, type Resemblance } from "@doorward/core";
import { findBeside } from "../beside.ts";
import { isSignInAct } from "../calls-to-act.ts";
import { isDemonstration } from "../hosting.ts";
import { isKeeper, isWorkedWith } from "../imitations.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a name beside a word about signing in or about urgency in a stranger's host. */
export const rule = defineRule({
  id: "link/sign-in-beside-name",
  kind: "link",
  title: "A well-known name stands beside words that ask to sign in or confirm, on a stranger's site.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1598.003", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      findBeside(link, (word, name) => isAboutSigningIn(word, name) && (isKeeper(name) || !isDemonstration(link))),
    ),
});

/** Developers name work about security or accounts after what it is for, and never ask to log in or verify. */
function isAboutSigningIn({ topic, word }: LinkWord, name: Resemblance): boolean {
  if (topic !== "sign-in") return topic === "urgency";
  return !isWorkedWith(name) || isSignInAct(word);
}
