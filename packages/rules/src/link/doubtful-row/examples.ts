import type { Examples } from "@doorward/core";

/** Rows that are held back, and rows that are not. */
export const examples: Examples = {
  hits: [
    {
      name: "a page of a brand's site",
      files: {
        "links.txt": "https://www.coinbase.com/doorward-example/desk\n",
        "lists/reported.txt": "https://www.coinbase.com/doorward-example/desk\n",
      },
    },
    {
      name: "a page of another brand's site",
      files: {
        "links.txt": "https://www.paypal.com/doorward-example\n",
        "lists/reported.txt": "https://www.paypal.com/doorward-example\n",
      },
    },
    {
      name: "a folder of a third brand's site",
      files: {
        "links.txt": "https://www.binance.com/doorward-example/desk\n",
        "lists/reported.txt": "https://www.binance.com/doorward-example/\n",
      },
    },
  ],
  misses: [
    {
      name: "another page of the brand's site",
      why: "Only that page was reported.",
      files: {
        "links.txt": "https://www.coinbase.com/somebody\n",
        "lists/reported.txt": "https://www.coinbase.com/doorward-example/desk\n",
      },
    },
    {
      name: "a brand that is listed by mistake",
      why: "The guard of imports refuses such a row.",
      files: { "links.txt": "https://www.coinbase.com/somebody\n", "lists/reported.txt": "coinbase.com\n" },
    },
    {
      name: "a host that no list names",
      why: "Nobody has reported it.",
      files: {
        "links.txt": "https://good-desk.example/\n",
        "lists/reported.txt": "https://www.coinbase.com/doorward-example/desk\n",
      },
    },
    {
      name: "a plain host without lists",
      why: "No list was imported.",
      files: { "links.txt": "https://desk.example/\n" },
    },
  ],
  evasions: [
    {
      name: "another page of the same person",
      caughtBy: "nothing",
      files: {
        "links.txt": "https://www.coinbase.com/doorward-example/table\n",
        "lists/reported.txt": "https://www.coinbase.com/doorward-example/desk\n",
      },
    },
  ],
};
