import { defineRule, type Link, type Resemblance } from "@doorward/core";
import { isSignInAct, isWalletAct } from "../calls-to-act.ts";
import { isHosted } from "../hosting.ts";
import { isTelling, tellName } from "../imitations.ts";
import { countHyphens } from "../label-looks.ts";
import { isTrusted } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a telling name and a word that asks to act, joined in the path, where names are given away. */
export const rule = defineRule({
  id: "link/name-in-path-asks",
  kind: "link",
  title: "A page that anybody can put up joins a well-known name with words that ask to sign in.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1598.003", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [{ title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" }],
  detect: (facts) => tellLinks(facts, (link) => (mayAsk(link) ? tellName(findAsking(link)) : undefined)),
});

function mayAsk(link: Link): boolean {
  return link.resemblances.length > 0 && link.words.length > 0 && isHosted(link) && !isTrusted(link);
}

/** Headlines of articles have more: `how-to-verify-your-acme-account-3f3a`. */
const mostHyphens = 5;

function findAsking({ resemblances, words, path }: Link): Resemblance | undefined {
  return resemblances.find(
    (name) =>
      name.where === "path" &&
      isTelling(name) &&
      countHyphens(name.part) <= mostHyphens &&
      words.some(({ where, word }) => where === "path" && isAsking(word) && isJoined(path, name.part, word)),
  );
}

/** In one part, or in the first part and the one behind it: `/coinbase-login`, `/coinbase/login`. */
function isJoined(path: string, part: string, word: string): boolean {
  if (part.toLowerCase().includes(word)) return true;
  const [, first, second = ""] = path.split("/", 3);
  return first === part && second.toLowerCase().includes(word);
}

function isAsking(word: string): boolean {
  return isSignInAct(word) || isWalletAct(word);
}
