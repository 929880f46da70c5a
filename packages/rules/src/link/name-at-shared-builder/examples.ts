import type { Examples } from "@doorward/core";

/** Pages of a shared builder with a brand's name, and without. */
export const examples: Examples = {
  hits: [
    { name: "an exchange", files: { "links.txt": "https://sites.google.com/view/doorward-example-coinbase-desk\n" } },
    { name: "a wallet", files: { "links.txt": "https://sites.google.com/view/metamask-doorward-example/home\n" } },
    {
      name: "a maker of devices",
      files: { "links.txt": "https://sites.google.com/view/doorward-example-trezor-start\n" },
    },
  ],
  misses: [
    {
      name: "a club's page",
      why: "It bears nobody's name.",
      files: { "links.txt": "https://sites.google.com/view/doorward-example-gardeners\n" },
    },
    {
      name: "a page about a chain",
      why: "Strangers honestly borrow the names of chains.",
      files: { "links.txt": "https://sites.google.com/view/doorward-example-solana\n" },
    },
    {
      name: "a document",
      why: "Nobody chose a name for it.",
      files: { "links.txt": "https://docs.google.com/document/d/doorward-example\n" },
    },
  ],
  evasions: [
    {
      name: "the name in the page only",
      caughtBy: "nothing",
      files: { "links.txt": "https://sites.google.com/view/doorward-example-portal\n" },
    },
  ],
};
