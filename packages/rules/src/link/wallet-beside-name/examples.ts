import type { Examples } from "@doorward/core";

/** Names beside words about wallets, and honest company. */
export const examples: Examples = {
  hits: [
    { name: "a bridge of a chain", files: { "links.txt": "https://optimism-bridge.example/\n" } },
    { name: "coins that drop", files: { "links.txt": "https://berachain-drop.example/\n" } },
    { name: "an everyday name and a wallet", files: { "links.txt": "https://phantom-wallet.example/\n" } },
    { name: "a chain and a gift", files: { "links.txt": "https://solana-airdrop.example/\n" } },
    { name: "an exchange for coins and a claim", files: { "links.txt": "https://uniswap-claim.example/\n" } },
    { name: "a chain and a migration", files: { "links.txt": "https://ethereum-migration.example/\n" } },
  ],
  misses: [
    {
      name: "a tool for a chain",
      why: "Nothing moves there.",
      files: { "links.txt": "https://optimism-explorer.example/\n" },
    },
    {
      name: "a library for wallets of a chain",
      why: "Developers honestly name both.",
      files: { "links.txt": "https://solana-wallet-kit.example/\n" },
    },
    { name: "the wallet itself", why: "It is its owner's.", files: { "links.txt": "https://phantom.com/download\n" } },
    {
      name: "a wallet nobody knows",
      why: "No known name stands there.",
      files: { "links.txt": "https://acme-wallet.example/\n" },
    },
    { name: "a guide", why: "A path is no name.", files: { "links.txt": "https://docs.example/solana-airdrop\n" } },
  ],
  evasions: [
    {
      name: "the coin's sign in place of its name",
      caughtBy: "nothing",
      files: { "links.txt": "https://the-sol-thing.example/\n" },
    },
  ],
};
