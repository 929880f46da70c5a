import type { Examples } from "@doorward/core";

/** Addresses that ask for the words of a wallet, and honest ones. */
export const examples: Examples = {
  hits: [
    { name: "a name with the words", files: { "links.txt": "https://seed-phrase-check.example/\n" } },
    { name: "a private key in front", files: { "links.txt": "https://private-key.restore-desk.example/\n" } },
    {
      name: "a path on a free host",
      files: { "links.txt": "https://doorward-example-portal.vercel.app/recovery-phrase\n" },
    },
  ],
  misses: [
    {
      name: "an article on a domain of its own",
      why: "Whoever explains the words names them in the path.",
      files: { "links.txt": "https://docs.example/what-is-a-seed-phrase\n" },
    },
    {
      name: "a maker of keys",
      why: "Keys are made of metal too.",
      files: { "links.txt": "https://keys-and-locks.example/\n" },
    },
    {
      name: "a game with words",
      why: "The number is missing.",
      files: { "links.txt": "https://word-puzzles.example/\n" },
    },
  ],
  evasions: [
    {
      name: "the words left out",
      caughtBy: "nothing",
      files: { "links.txt": "https://doorward-example-portal.vercel.app/restore\n" },
    },
  ],
};
