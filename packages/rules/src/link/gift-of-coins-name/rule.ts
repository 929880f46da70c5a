import { defineRule, type LinkTopic } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";
import { listChosenWords, tellWords } from "../topics.ts";

/** Fires on one of the words for gifts of coins in the part of a host that a stranger chose. */
export const rule = defineRule({
  id: "link/gift-of-coins-name",
  kind: "link",
  title: "The site's name speaks of an airdrop or a presale.",
  strength: "strong",
  family: "lure",
  techniques: ["T1657", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [{ title: "Doorward, count over 353,000 domains of crypto scams of 2022 to 2026" }],
  detect: (facts) =>
    tellLinks(facts, (link) => {
      const words = listChosenWords(link, rewards);
      return words.some(({ word }) => gifts.has(word)) ? tellWords(link, words) : undefined;
    }),
});

const rewards: ReadonlySet<LinkTopic> = new Set(["reward"]);
const gifts: ReadonlySet<string> = new Set(["airdrop", "airdrops", "presale"]);
