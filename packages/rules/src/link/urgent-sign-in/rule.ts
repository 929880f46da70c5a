import { defineRule, type Link, type LinkTopic } from "@doorward/core";
import { isSignInAct } from "../calls-to-act.ts";
import { isDemonstration } from "../hosting.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";
import { countDistinct, listChosenWords, tellWords } from "../topics.ts";

/** Fires on two different words about signing in, urgency or help in a stranger's site, or three in the host, one of which asks to act. */
export const rule = defineRule({
  id: "link/urgent-sign-in",
  kind: "link",
  title: "The site's name strings together words such as secure, login, verify and account.",
  strength: "strong",
  family: "lure",
  techniques: ["T1598.003", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  detect: (facts) => tellLinks(facts, (link) => (isDemonstration(link) ? undefined : findString(link))),
});

const topics: ReadonlySet<LinkTopic> = new Set(["sign-in", "urgency", "support", "money"]);

/** Honest companies have one or two such words in front of their name, and one in it. */
const fewestInHost = 3;
const fewestInSite = 2;

function findString(link: Link): string | undefined {
  if (link.words.length < fewestInSite || !isStranger(link)) return undefined;
  const words = link.words.filter(({ topic, where }) => where !== "path" && topics.has(topic));
  if (words.length < fewestInSite || !words.some(({ word }) => isSignInAct(word))) return undefined;
  const isMany = countDistinct(words) >= fewestInHost || countDistinct(listChosenWords(link, topics)) >= fewestInSite;
  return isMany ? tellWords(link, words) : undefined;
}
