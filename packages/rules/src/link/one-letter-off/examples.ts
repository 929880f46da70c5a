import type { Examples } from "@doorward/core";

/** Names with one letter changed, and honest names that are close to a brand. */
export const examples: Examples = {
  hits: [
    { name: "a letter left out", files: { "links.txt": "https://coinbse.example/\n" } },
    { name: "two letters exchanged", files: { "links.txt": "https://metamaks.example/\n" } },
    { name: "a letter added", files: { "links.txt": "https://binnance.example/en/login\n" } },
    { name: "a code host with a letter too many", files: { "links.txt": "https://githuub.example/acme/kit\n" } },
  ],
  misses: [
    {
      name: "a name that is two letters away",
      why: "Two letters are too many to be told from other names.",
      files: { "links.txt": "https://coinbeso.example/\n" },
    },
    {
      name: "an everyday word near a brand",
      why: "It is a word of its own.",
      files: { "links.txt": "https://leader.example/\n" },
    },
    { name: "the brand itself", why: "It is its own domain.", files: { "links.txt": "https://metamask.io/\n" } },
  ],
  evasions: [{ name: "two letters off", caughtBy: "nothing", files: { "links.txt": "https://koinbace.example/\n" } }],
};
