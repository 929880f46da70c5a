import { defineRule, type LinkTopic } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";
import { countDistinct, listChosenWords, tellWords } from "../topics.ts";

/** Fires on two different words about gifts in the part of a host that a stranger chose. */
export const rule = defineRule({
  id: "link/reward-name",
  kind: "link",
  title: "The site's name promises gifts or prizes.",
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
      return countDistinct(words.filter(({ word }) => !usual.has(word))) > 1 ? tellWords(link, words) : undefined;
    }),
});

const rewards: ReadonlySet<LinkTopic> = new Set(["reward"]);

/** Shops and programs say these every day. */
const usual: ReadonlySet<string> = new Set(["claims", "free", "gift", "gifts", "promo", "promotion", "win"]);
