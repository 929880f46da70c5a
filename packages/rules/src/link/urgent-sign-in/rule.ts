import { defineRule, type Link, type LinkTopic } from "@doorward/core";
import { isSignInAct } from "../calls-to-act.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";
import { countDistinct, tellWords } from "../topics.ts";

/** Fires on three or more different words about signing in, urgency or help in a stranger's host, one of which asks to act. */
export const rule = defineRule({
  id: "link/urgent-sign-in",
  kind: "link",
  title: "The site's name strings together words such as secure, login, verify and account.",
  strength: "strong",
  family: "lure",
  techniques: ["T1598.003", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) => tellLinks(facts, findString),
});

const topics: ReadonlySet<LinkTopic> = new Set(["sign-in", "urgency", "support", "money"]);

/** Honest companies put one or two of these words into a host. */
const fewest = 3;

function findString(link: Link): string | undefined {
  if (link.words.length < fewest || !isStranger(link)) return undefined;
  const words = link.words.filter(({ topic, where }) => where !== "path" && topics.has(topic));
  const isAsking = words.some(({ word }) => isSignInAct(word));
  return isAsking && countDistinct(words) >= fewest ? tellWords(link, words) : undefined;
}
