import type { Examples } from "@doorward/core";

/** Domains that are put together from a brand and other words, and honest ones that look alike. */
export const examples: Examples = {
  hits: [
    { name: "an exchange's name and a word", files: { "links.txt": "https://coinbase-secure.example/\n" } },
    {
      name: "a wallet's name written together with a word",
      files: { "links.txt": "https://metamaskportal.example/\n" },
    },
    { name: "a name between digits", files: { "links.txt": "https://24-binance-7.example/\n" } },
  ],
  misses: [
    {
      name: "a name that only holds the letters",
      why: "What stands around them is no word, so it is one name of its own.",
      files: { "links.txt": "https://alphatrezoria.example/\n" },
    },
    {
      name: "a community of developers around a chain",
      why: "Strangers honestly borrow the names of chains; a weak sign tells of it.",
      files: { "links.txt": "https://solana-cookbook.example/\n" },
    },
    {
      name: "a second domain of the brand",
      why: "It is in the file of brands.",
      files: { "links.txt": "https://www.binance.us/\n" },
    },
    {
      name: "an article about the brand",
      why: "A path is no claim to be somebody.",
      files: { "links.txt": "https://news.example/coinbase-earnings\n" },
    },
  ],
  evasions: [
    {
      name: "the name in front of the domain",
      caughtBy: "link/name-in-front-of-stranger",
      files: { "links.txt": "https://coinbase.secure-desk.example/\n" },
    },
    { name: "the name left out", caughtBy: "nothing", files: { "links.txt": "https://exchange-secure.example/\n" } },
  ],
};
