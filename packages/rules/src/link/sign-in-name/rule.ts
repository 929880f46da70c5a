import { defineRule, type LinkTopic } from "@doorward/core";
import { isSignInAct } from "../calls-to-act.ts";
import { tellLinks } from "../tell-link.ts";
import { listChosenWords, tellWords } from "../topics.ts";

/** Fires on a word that asks to sign in, in the part of a host that a stranger chose. */
export const rule = defineRule({
  id: "link/sign-in-name",
  kind: "link",
  title: "The site's name asks to sign in or to confirm something.",
  strength: "weak",
  family: "lure",
  techniques: ["T1598.003", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [{ title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" }],
  detect: (facts) =>
    tellLinks(facts, (link) => {
      const words = listChosenWords(link, topics);
      return words.some(({ topic, word }) => topic === "urgency" || isSignInAct(word))
        ? tellWords(link, words)
        : undefined;
    }),
});

const topics: ReadonlySet<LinkTopic> = new Set(["sign-in", "urgency"]);
