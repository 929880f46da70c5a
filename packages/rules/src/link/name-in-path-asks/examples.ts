import type { Examples } from "@doorward/core";

/** Paths that join a name with a word that asks, and honest paths. */
export const examples: Examples = {
  hits: [
    {
      name: "a sign-in at a builder of sites",
      files: { "links.txt": "https://sites.google.com/view/doorward-example-coinbase-login\n" },
    },
    {
      name: "a sign-in at an account's pages",
      files: { "links.txt": "https://doorward-example-desk.github.io/netflix-login/\n" },
    },
    {
      name: "a wallet to connect",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/metamask-connect\n" },
    },
    {
      name: "a sign-in behind the name",
      files: { "links.txt": "https://doorward-example-desk.pages.dev/coinbase/login\n" },
    },
  ],
  misses: [
    {
      name: "a headline",
      why: "So many words are the title of an article.",
      files: { "links.txt": "https://medium.com/@doorward/how-to-verify-your-coinbase-account-3f3a\n" },
    },
    {
      name: "a guide to a provider",
      why: "The words stand in different parts.",
      files: { "links.txt": "https://doorward-example-docs.vercel.app/login/providers/coinbase\n" },
    },
    {
      name: "a repository",
      why: "A code host shows what lies there, and gives no names away.",
      files: { "links.txt": "https://github.com/acme/coinbase-login\n" },
    },
    {
      name: "an article on a domain of its own",
      why: "Whoever writes about a brand names it.",
      files: { "links.txt": "https://blog.example/coinbase-login-explained\n" },
    },
  ],
  evasions: [
    {
      name: "no word that asks",
      caughtBy: "nothing",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/coinbase/page\n" },
    },
  ],
};
