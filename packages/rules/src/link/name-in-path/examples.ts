import type { Examples } from "@doorward/core";

/** Names in the paths of hosts that are given away, and honest paths. */
export const examples: Examples = {
  hits: [
    {
      name: "a form that is called after an exchange",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/coinbase/verify\n" },
    },
    {
      name: "a page of a site builder",
      files: { "links.txt": "https://doorward-example-desk.webflow.io/metamask-portal\n" },
    },
    { name: "a page at a free host", files: { "links.txt": "https://doorward-example-desk.pages.dev/binance\n" } },
  ],
  misses: [
    {
      name: "documentation of a program on a domain of its own",
      why: "Whoever writes about a brand names it.",
      files: { "links.txt": "https://docs.example/guides/coinbase\n" },
    },
    {
      name: "documentation about a chain on free hosting",
      why: "Strangers honestly borrow the names of chains.",
      files: { "links.txt": "https://doorward-example-docs.vercel.app/guides/solana\n" },
    },
    {
      name: "an official page",
      why: "It is its owner's.",
      files: { "links.txt": "https://www.coinbase.com/binance\n" },
    },
  ],
  evasions: [
    {
      name: "the name in the number after the question mark",
      caughtBy: "nothing",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/?b=coinbase\n" },
    },
  ],
};
