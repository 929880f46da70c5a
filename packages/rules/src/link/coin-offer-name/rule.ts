import { defineRule } from "@doorward/core";
import { walletTopics } from "../calls-to-act.ts";
import { chosenLabel } from "../hosting.ts";
import { tellLinks } from "../tell-link.ts";
import { countDistinct, listChosenWords, tellWords } from "../topics.ts";

/** Fires on a word about investing beside one about coins, or on three such words, in the part of a host that a stranger chose. */
export const rule = defineRule({
  id: "link/coin-offer-name",
  kind: "link",
  title: "The site's name promises to invest or multiply coins.",
  strength: "strong",
  family: "lure",
  techniques: ["T1657", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [{ title: "Doorward, count over 353,000 domains of crypto scams of 2022 to 2026" }],
  detect: (facts) =>
    tellLinks(facts, (link) => {
      const words = listChosenWords(link, walletTopics);
      const isOffer =
        countDistinct(words) > 2 ||
        (countDistinct(words) > 1 && words.some(({ word }) => offers.has(word))) ||
        (words.length > 0 && link.host !== undefined && lucky.test(chosenLabel(link.host)));
      return isOffer ? tellWords(link, words) : undefined;
    }),
});

const offers: ReadonlySet<string> = new Set(
  "doubler forex invest investment investments miner miners options pledge presale profit profits trading".split(" "),
);

/** Numbers that promise luck, behind a word about money: fake exchanges that are talked up in chats are named so. */
const lucky =
  /(?:btc|coins?|crypto|defi|exchange|invest|mining|trade|trading|usdt|vip)-?(?:66|77|88|99|168|555|666|777|888|999)$/u;
