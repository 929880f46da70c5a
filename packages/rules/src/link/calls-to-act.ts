import type { LinkTopic } from "@doorward/core";

/** What is about money that moves with one signature. */
export const walletTopics: ReadonlySet<LinkTopic> = new Set(["wallet", "coin", "reward"]);

/** What people are told to do with a wallet or a coin so that it can be emptied. Tools that only do their work say swap or stake. */
const walletActs: ReadonlySet<string> = new Set(
  "airdrop airdrops allocation bonus claim claiming claims connect eligibility eligible giveaway giveaways helpdesk migrate migration presale recover recovery rectify resolution resolve restore revoke support sync synchronize unlock validate validation verify walletconnect whitelist".split(
    " ",
  ),
);

/** Words with which people are made to type a password. `account`, `access` or `secure` alone are in names of honest companies. */
const signInActs: ReadonlySet<string> = new Set(
  "authenticate authentication confirm confirmation kyc login logon mfa otp passcode password recover recovery reset restore signin signon unlock validate validation verification verified verify".split(
    " ",
  ),
);

/** Whether the word asks to do something with a wallet or coins. */
export function isWalletAct(word: string): boolean {
  return walletActs.has(word);
}

/** Whether the word asks to sign in, or to prove who one is. */
export function isSignInAct(word: string): boolean {
  return signInActs.has(word);
}
