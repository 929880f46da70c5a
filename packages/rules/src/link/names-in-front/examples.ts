import type { Examples } from "@doorward/core";

/** Several names in front of domains, and honest labels. */
export const examples: Examples = {
  hits: [
    { name: "a meeting tool and its maker", files: { "links.txt": "https://zoom.google.live-desk.example/\n" } },
    { name: "a maker and a chat program", files: { "links.txt": "https://slack.microsoft.desk.example/\n" } },
    { name: "an exchange and a wallet", files: { "links.txt": "https://coinbase.metamask.desk.example/\n" } },
  ],
  misses: [
    {
      name: "one program that a company runs itself",
      why: "One name says only what runs there.",
      files: { "links.txt": "https://gitlab.desk.example/\n" },
    },
    {
      name: "two names in one label",
      why: "Bridges between two programs are called so.",
      files: { "links.txt": "https://slack-github.desk.example/\n" },
    },
    {
      name: "the maker's own host",
      why: "It is its owner's.",
      files: { "links.txt": "https://meet.google.com/abc-defg-hij\n" },
    },
  ],
  evasions: [
    {
      name: "one name and an everyday word",
      caughtBy: "nothing",
      files: { "links.txt": "https://meet.google.desk.example/\n" },
    },
  ],
};
