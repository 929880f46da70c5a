import { defineRule, type Link, type LinkTopic } from "@doorward/core";
import { isWalletAct, walletTopics } from "../calls-to-act.ts";
import { chosenLabel } from "../hosting.ts";
import { tellLinks } from "../tell-link.ts";
import { listChosenWords, tellWords } from "../topics.ts";

/** Fires on a name that joins a word about wallets, coins or gifts with one that asks to act. */
export const rule = defineRule({
  id: "link/wallet-action-name",
  kind: "link",
  title: "The site's name asks to do something with a wallet or with coins.",
  strength: "strong",
  family: "lure",
  techniques: ["T1657", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [{ title: "Doorward, count over 353,000 domains of crypto scams of 2022 to 2026" }],
  detect: (facts) => tellLinks(facts, findAct),
});

const topics: ReadonlySet<LinkTopic> = new Set([...walletTopics, "sign-in", "support", "update"]);

function findAct(link: Link): string | undefined {
  const words = listChosenWords(link, topics);
  if (words.length === 0) return undefined;
  const act = words.find(({ word }) => isWalletAct(word))?.word ?? findRepair(link);
  const isAboutMoney = words.some(({ topic, word }) => word === "rectify" || (walletTopics.has(topic) && word !== act));
  return act !== undefined && isAboutMoney ? tellWords(link, words) : undefined;
}

/** “Fix” stands in too many words to be looked up as one. */
function findRepair({ host }: Link): string | undefined {
  return host !== undefined && /fix(?!ed|tur)/u.test(chosenLabel(host)) ? "fix" : undefined;
}
