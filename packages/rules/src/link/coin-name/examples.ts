import type { Examples } from "@doorward/core";

/** Names that speak of coins twice, and names that do not. */
export const examples: Examples = {
  hits: [
    { name: "a coin and a wallet", files: { "links.txt": "https://coin-wallet.example/\n" } },
    { name: "a token and a bridge", files: { "links.txt": "https://token-bridge.example/\n" } },
    { name: "two coins at a free host", files: { "links.txt": "https://doorward-example-eth-staking.vercel.app/\n" } },
  ],
  misses: [
    { name: "one word", why: "One word is too little.", files: { "links.txt": "https://coin-collectors.example/\n" } },
    {
      name: "a wallet's own label",
      why: "Words in front of a domain weigh nothing.",
      files: { "links.txt": "https://wallet.coin.acme.example/\n" },
    },
    { name: "a guide", why: "A path is no name.", files: { "links.txt": "https://docs.example/coin-wallet\n" } },
  ],
  evasions: [{ name: "one word only", caughtBy: "nothing", files: { "links.txt": "https://mycoins.example/\n" } }],
};
