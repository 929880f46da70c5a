import type { Examples } from "@doorward/core";

/** Hosts full of words that ask to sign in, and honest doors. */
export const examples: Examples = {
  hits: [
    { name: "four words", files: { "links.txt": "https://secure-login-verify-account.example/\n" } },
    {
      name: "three words over several labels",
      files: { "links.txt": "https://login.account-verification.security.example/session\n" },
    },
    { name: "an alert and an unlocking", files: { "links.txt": "https://account-suspended-unlock.example/\n" } },
    {
      name: "such words at a free host",
      files: { "links.txt": "https://doorward-example-secure-login-verify.vercel.app/\n" },
    },
  ],
  misses: [
    {
      name: "a demonstration",
      why: "It says so itself.",
      files: { "links.txt": "https://doorward-example-bank-login-demo.vercel.app/\n" },
    },
    {
      name: "the door of a company",
      why: "One such word stands in front of every honest site.",
      files: { "links.txt": "https://login.acme.example/\n" },
    },
    {
      name: "a door with two words",
      why: "Words in front of a name weigh little.",
      files: { "links.txt": "https://secure.login.acme.example/\n" },
    },
    {
      name: "a name with one word",
      why: "One is in names of honest companies.",
      files: { "links.txt": "https://acme-login.example/\n" },
    },
    {
      name: "an article about doors",
      why: "A path is no name.",
      files: { "links.txt": "https://blog.example/secure-login-verify-account\n" },
    },
  ],
  evasions: [
    {
      name: "a word that says it only shows something",
      caughtBy: "nothing",
      files: { "links.txt": "https://doorward-example-secure-login-verify-account-demo.vercel.app/\n" },
    },
    {
      name: "one word only",
      caughtBy: "nothing",
      files: { "links.txt": "https://verify-cottage.example/account/login\n" },
    },
  ],
};
