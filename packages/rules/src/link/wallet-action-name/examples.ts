import type { Examples } from "@doorward/core";

/** Names that ask to act on a wallet, and honest names about coins. */
export const examples: Examples = {
  hits: [
    { name: "a coin to claim", files: { "links.txt": "https://claim-usdt.example/\n" } },
    { name: "a wallet to validate", files: { "links.txt": "https://wallet-validation.example/\n" } },
    { name: "programs to synchronize", files: { "links.txt": "https://dapp-sync.example/\n" } },
    { name: "a wallet to repair", files: { "links.txt": "https://walletfix.example/\n" } },
    { name: "a chain to rectify", files: { "links.txt": "https://multichain-rectify.example/\n" } },
    {
      name: "a gift of tokens at a free host",
      files: { "links.txt": "https://doorward-example-token-airdrop.vercel.app/\n" },
    },
  ],
  misses: [
    {
      name: "a shop's wallets",
      why: "Leather is no coin, and nothing asks to act.",
      files: { "links.txt": "https://leather-wallets.example/\n" },
    },
    {
      name: "a newspaper about coins",
      why: "Two nouns ask for nothing.",
      files: { "links.txt": "https://crypto-coin-news.example/\n" },
    },
    {
      name: "an exchange for tokens",
      why: "Swap is what it does.",
      files: { "links.txt": "https://token-swap.example/\n" },
    },
    { name: "a guide", why: "A path is no name.", files: { "links.txt": "https://docs.example/wallet/connect\n" } },
    {
      name: "a wallet's own label",
      why: "Words in front of a domain weigh nothing.",
      files: { "links.txt": "https://connect.wallet.acme.example/\n" },
    },
  ],
  evasions: [
    { name: "words that we do not list", caughtBy: "nothing", files: { "links.txt": "https://dapp-mend.example/\n" } },
  ],
};
