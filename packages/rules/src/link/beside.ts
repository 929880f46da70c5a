import type { Link, LinkWord, Resemblance } from "@doorward/core";
import { isSignInAct, isWalletAct } from "./calls-to-act.ts";
import { isKeeper, isOfStranger, isTelling } from "./imitations.ts";
import { isStranger } from "./strangers.ts";

/**
 * A stranger's host in which a known name stands beside a word that is meant: the part, and both. A name that honest strangers use
 * too counts only where the word stands in the same part: `ledger-update`, and not `auth.ledger-books`.
 */
export function findBeside(link: Link, isMeant: (word: LinkWord, name: Resemblance) => boolean): string | undefined {
  if (link.resemblances.length === 0 || link.words.length === 0 || !isStranger(link)) return undefined;
  for (const name of link.resemblances)
    if (name.kind !== "contained" && isOfStranger(link, name))
      for (const word of link.words)
        if (standsBeside(name, word) && isMeant(word, name)) return `${name.part} (${name.brand} and “${word.word}”)`;
  return undefined;
}

/** Four letters are found between other words by chance: the base in `firebasedata`. */
const shortestJoined = 5;

function standsBeside(name: Resemblance, { word, where }: LinkWord): boolean {
  if (where === "path" || isOwnWord(name, word)) return false;
  if (name.kind === "joined" && name.isCommon && name.brand.length < shortestJoined && name.category !== "meeting")
    return false;
  return isTelling(name) || name.part.includes(word) || (where === "site" && isInFrontOfAsking(name, word));
}

/** A whole label in front of a name that asks to act: `ledger.help-restore`. One machine is rarely called after whom it talks to so. */
function isInFrontOfAsking(name: Resemblance, word: string): boolean {
  if (name.where !== "subdomain" || name.kind !== "word" || !isKeeper(name)) return false;
  return name.part.length === name.brand.length && (isSignInAct(word) || isWalletAct(word));
}

/** The wallet in “Trust Wallet” is its own. */
function isOwnWord({ brand }: Resemblance, word: string): boolean {
  return brand.toLowerCase().replaceAll(" ", "").includes(word);
}
