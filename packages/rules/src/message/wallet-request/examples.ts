import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Wallets that are to be connected, and honest mail about wallets. */
export const examples: Examples = {
  hits: [
    {
      name: "an airdrop",
      files: {
        "mail.eml": makeMail({
          subject: "Claim",
          text: "You are eligible for the airdrop. Connect your wallet to claim your tokens: https://claim.stranger.example/",
        }),
      },
    },
    {
      name: "a check before midnight",
      files: {
        "mail.eml": makeMail({
          subject: "Action required",
          text: "Your wallet will be suspended within 24 hours. Validate your wallet here: https://verify.stranger.example/",
        }),
      },
    },
    {
      name: "a signature for a refund",
      files: {
        "mail.eml": makeMail({
          subject: "Refund",
          text: "For the refund sign the transaction in your wallet: https://refund.stranger.example/",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a newsletter of a protocol",
      why: "There is neither a bait nor a threat.",
      files: {
        "mail.eml": makeMail({
          subject: "Release",
          text: "The new version is live. Connect your wallet and try it: https://app.stranger.example/",
        }),
      },
    },
    {
      name: "a maker's guide",
      why: "The maker of the wallet writes.",
      files: {
        "mail.eml": makeMail({
          from: "MetaMask <hello@metamask.io>",
          subject: "Tips",
          text: "Claim your reward by learning: connect your wallet at https://portfolio.metamask.io/",
        }),
      },
    },
    {
      name: "an airdrop that is told of",
      why: "Nobody is to connect anything.",
      files: {
        "mail.eml": makeMail({
          subject: "News",
          text: "The airdrop took place in June. Read more: https://news.stranger.example/",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the ask stands on the page only",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({ subject: "Reward", text: "Your reward is ready: https://claim.stranger.example/" }),
      },
    },
  ],
};
