import { defineRule, type LinkTopic } from "@doorward/core";
import { worstEndings } from "../cheap-endings.ts";
import { tellLinks } from "../tell-link.ts";
import { listChosenWords, tellWords } from "../topics.ts";

/** Fires on a word about coins or wallets in a stranger's site below one of the worst endings. */
export const rule = defineRule({
  id: "link/coin-name-under-worst-ending",
  kind: "link",
  title: "A site about coins or wallets stands under an ending that honest sites avoid.",
  strength: "strong",
  family: "lure",
  techniques: ["T1657", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [
    { title: "Interisle, Phishing Landscape 2024, 2024-07" },
    { title: "Doorward, count over 353,000 domains of crypto scams of 2022 to 2026" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) => {
      if (link.words.length === 0 || link.host === undefined || !worstEndings.has(link.host.suffix)) return undefined;
      const words = listChosenWords(link, coins);
      return words.some(({ topic, word }) => topic === "coin" || purses.has(word)) ? tellWords(link, words) : undefined;
    }),
});

const coins: ReadonlySet<LinkTopic> = new Set(["coin", "wallet"]);

/** Whoever runs machines for chains says stake, bridge and node under every ending. */
const purses: ReadonlySet<string> = new Set(["dapp", "dapps", "defi", "phrase", "seed", "wallet", "wallets"]);
