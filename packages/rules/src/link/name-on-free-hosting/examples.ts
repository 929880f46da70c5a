import type { Examples } from "@doorward/core";

/** Sites on free hosting with a brand's name, and honest ones there. */
export const examples: Examples = {
  hits: [
    {
      name: "a wallet's name on a host for programs",
      files: { "links.txt": "https://doorward-example-metamask-web.pages.dev/\n" },
    },
    {
      name: "an exchange's name at a site builder",
      files: { "links.txt": "https://doorward-example-coinbase.webflow.io/\n" },
    },
    {
      name: "a hardware wallet's first steps",
      files: { "links.txt": "https://doorward-example-trezor-start.vercel.app/\n" },
    },
  ],
  misses: [
    {
      name: "a starter",
      why: "Developers show how to begin with what they work with.",
      files: { "links.txt": "https://doorward-example-supabase-starter.vercel.app/\n" },
    },
    {
      name: "a demonstration of a program",
      why: "It names no brand.",
      files: { "links.txt": "https://doorward-example-todo-list.vercel.app/\n" },
    },
    {
      name: "an account of a code host",
      why: "The label is the account's name, and brands hold their own there.",
      files: { "links.txt": "https://doorward-example-binance.github.io/docs\n" },
    },
    {
      name: "a dashboard about a chain",
      why: "Strangers honestly borrow the names of chains.",
      files: { "links.txt": "https://doorward-example-solana-stats.vercel.app/\n" },
    },
  ],
  evasions: [
    {
      name: "a word that says it only shows something",
      caughtBy: "nothing",
      files: { "links.txt": "https://coinbase-doorward-example-demo.vercel.app/\n" },
    },
    {
      name: "the name only in the page",
      caughtBy: "nothing",
      files: { "links.txt": "https://doorward-example-portal.webflow.io/\n" },
    },
  ],
};
