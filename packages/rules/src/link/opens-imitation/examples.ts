import type { Examples } from "@doorward/core";

/** Doors to imitations, and doors to honest sites. */
export const examples: Examples = {
  hits: [
    {
      name: "an imitation of an exchange",
      files: { "links.txt": "https://www.google.com/url?q=https%3A%2F%2Fcoinbase-desk.example%2F\n" },
    },
    {
      name: "an imitation of a wallet",
      files: { "links.txt": "https://www.youtube.com/redirect?q=https%3A%2F%2Fmetamask.portal.example%2F\n" },
    },
    {
      name: "a mistyped name",
      files: { "links.txt": "https://www.google.com/url?q=https%3A%2F%2Fbinannce.example%2F\n" },
    },
  ],
  misses: [
    {
      name: "a door to a plain site",
      why: "It bears nobody's name.",
      files: { "links.txt": "https://www.google.com/url?q=https%3A%2F%2Fdesk.example%2F\n" },
    },
    {
      name: "a door to the brand itself",
      why: "It is its own domain.",
      files: { "links.txt": "https://www.google.com/url?q=https%3A%2F%2Fwww.coinbase.com%2F\n" },
    },
    {
      name: "a straight link",
      why: "Other rules tell of the name.",
      files: { "links.txt": "https://coinbase-desk.example/\n" },
    },
  ],
  evasions: [
    {
      name: "a target that says nothing",
      caughtBy: "link/opens-elsewhere",
      files: { "links.txt": "https://www.google.com/url?q=https%3A%2F%2Fdesk.example%2Fcoinbase\n" },
    },
  ],
};
