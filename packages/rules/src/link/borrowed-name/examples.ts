import type { Examples } from "@doorward/core";

/** Sites named with words that brands share with others, and sites without. */
export const examples: Examples = {
  hits: [
    { name: "a meeting tool's short name with a word", files: { "links.txt": "https://zoom-desk.example/\n" } },
    {
      name: "a wallet that is called like an everyday word",
      files: { "links.txt": "https://phantom-desk.example/\n" },
    },
    { name: "a chain's name", files: { "links.txt": "https://solana-desk.example/\n" } },
  ],
  misses: [
    { name: "the brand itself", why: "It is its own domain.", files: { "links.txt": "https://phantom.com/\n" } },
    {
      name: "a path with the name",
      why: "A path is no claim to be somebody.",
      files: { "links.txt": "https://docs.example/solana\n" },
    },
    {
      name: "a demonstration on free hosting",
      why: "It is called after what it works with.",
      files: { "links.txt": "https://doorward-example-github-stats.vercel.app/\n" },
    },
    {
      name: "a server that is called after the program it runs",
      why: "What stands in front of a domain is its owner's choice.",
      files: { "links.txt": "https://gitlab.desk.example/\n" },
    },
    {
      name: "a word that holds the letters",
      why: "It is a word of its own.",
      files: { "links.txt": "https://kazoom.example/\n" },
    },
  ],
  evasions: [
    {
      name: "the name said in another language",
      caughtBy: "nothing",
      files: { "links.txt": "https://fantasma-desk.example/\n" },
    },
  ],
};
