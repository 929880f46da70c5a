import type { Examples } from "@doorward/core";

/** Names that offer to invest, and honest names about coins. */
export const examples: Examples = {
  hits: [
    { name: "a lucky number", files: { "links.txt": "https://acme-exchange88.example/\n" } },
    { name: "trading with a coin", files: { "links.txt": "https://bitcoin-trading.example/\n" } },
    { name: "coins and an investment", files: { "links.txt": "https://bitcoin-investment.example/\n" } },
    { name: "a coin and currencies", files: { "links.txt": "https://forex-crypto.example/\n" } },
    { name: "three words", files: { "links.txt": "https://crypto-wallet-exchange.example/\n" } },
    { name: "a coin and its profits", files: { "links.txt": "https://bitcoin-profits.example/\n" } },
    { name: "a sale before the sale", files: { "links.txt": "https://token-presale.example/\n" } },
  ],
  misses: [
    {
      name: "a number of its own",
      why: "People number what they make.",
      files: { "links.txt": "https://acme-exchange24.example/\n" },
    },
    {
      name: "two nouns",
      why: "Honest projects are called so; a weak sign tells of it.",
      files: { "links.txt": "https://coin-wallet.example/\n" },
    },
    {
      name: "a bank's word",
      why: "Investing alone is no coin.",
      files: { "links.txt": "https://acme-invest.example/\n" },
    },
    {
      name: "a newspaper",
      why: "One word is too little.",
      files: { "links.txt": "https://crypto-daily-news.example/\n" },
    },
  ],
  evasions: [{ name: "other words", caughtBy: "nothing", files: { "links.txt": "https://satoshi-growth.example/\n" } }],
};
