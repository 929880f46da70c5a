import type { Examples } from "@doorward/core";

/** Names beside words about signing in, and honest doors. */
export const examples: Examples = {
  hits: [
    {
      name: "an exchange's name, said to be a demonstration",
      files: { "links.txt": "https://coinbase-login-doorward-example-demo.vercel.app/\n" },
    },
    { name: "a whole label in front", files: { "links.txt": "https://ledger.doorward-restore.example/\n" } },
    { name: "an exchange and a sign-in", files: { "links.txt": "https://coinbase-login.example/\n" } },
    { name: "a code host and a verification", files: { "links.txt": "https://github-verify.example/session\n" } },
    { name: "a wallet's name and an alert", files: { "links.txt": "https://phantom-security-alert.example/\n" } },
    { name: "the word in front of the name", files: { "links.txt": "https://secure.kucoin-web.example/\n" } },
  ],
  misses: [
    {
      name: "a machine called after whom it talks to",
      why: "Nothing asks to act.",
      files: { "links.txt": "https://ledger.doorward-books.example/\n" },
    },
    {
      name: "the company's own door",
      why: "It is its owner's.",
      files: { "links.txt": "https://login.coinbase.com/signin\n" },
    },
    {
      name: "a door of a university",
      why: "No known name stands there.",
      files: { "links.txt": "https://login.university.example/\n" },
    },
    {
      name: "a label of a program and a door in front",
      why: "The program's name is one that honest strangers borrow, and the word stands elsewhere.",
      files: { "links.txt": "https://auth.discord-gardeners.example/\n" },
    },
    {
      name: "a book about the security of a program",
      why: "It is named after what it is about, and asks for nothing.",
      files: { "links.txt": "https://nodejs-security.example/\n" },
    },
    { name: "a guide", why: "A path is no name.", files: { "links.txt": "https://docs.example/github-login\n" } },
  ],
  evasions: [
    {
      name: "a word that says it only shows something",
      caughtBy: "nothing",
      files: { "links.txt": "https://netflix-login-doorward-example-demo.vercel.app/\n" },
    },
    {
      name: "the name in pictures only",
      caughtBy: "nothing",
      files: { "links.txt": "https://secure-desk.example/\n" },
    },
  ],
};
