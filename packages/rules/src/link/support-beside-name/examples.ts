import type { Examples } from "@doorward/core";

/** Names beside words about help, and honest help. */
export const examples: Examples = {
  hits: [
    { name: "an exchange's support", files: { "links.txt": "https://coinbase-support.example/\n" } },
    { name: "a wallet's help desk", files: { "links.txt": "https://ledger-helpdesk.example/ticket\n" } },
    { name: "a refund of a payment company", files: { "links.txt": "https://paypal-refund.example/\n" } },
  ],
  misses: [
    {
      name: "the company's own help",
      why: "It is its owner's.",
      files: { "links.txt": "https://help.coinbase.com/\n" },
    },
    {
      name: "the support of a company nobody knows",
      why: "No known name stands there.",
      files: { "links.txt": "https://support.acme.example/\n" },
    },
    {
      name: "an article",
      why: "A path is no name.",
      files: { "links.txt": "https://news.example/coinbase-support\n" },
    },
  ],
  evasions: [
    { name: "help in other words", caughtBy: "nothing", files: { "links.txt": "https://phantom-answers.example/\n" } },
  ],
};
