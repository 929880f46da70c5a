import { defineRule } from "@doorward/core";
import { walletTopics } from "../calls-to-act.ts";
import { tellLinks } from "../tell-link.ts";
import { countDistinct, listChosenWords, tellWords } from "../topics.ts";

/** Fires on two different words about wallets, coins or gifts in the part of a host that a stranger chose. */
export const rule = defineRule({
  id: "link/coin-name",
  kind: "link",
  title: "The site's name speaks of wallets, coins or gifts.",
  strength: "weak",
  family: "lure",
  techniques: ["T1657", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [{ title: "Doorward, count over 353,000 domains of crypto scams of 2022 to 2026" }],
  detect: (facts) =>
    tellLinks(facts, (link) => {
      const words = listChosenWords(link, walletTopics);
      return countDistinct(words) > 1 ? tellWords(link, words) : undefined;
    }),
});
