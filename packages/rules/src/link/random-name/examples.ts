import type { Examples } from "@doorward/core";

/** Names made up by programs, and names made up by people. */
export const examples: Examples = {
  hits: [
    { name: "letters and digits", files: { "links.txt": "https://a8f3k2l9x1.example/\n" } },
    { name: "letters that hardly ever meet", files: { "links.txt": "https://xkqzvbtrwp.example/\n" } },
    { name: "more letters and digits", files: { "links.txt": "https://x7k2m9q4w1.example/\n" } },
  ],
  misses: [
    {
      name: "a word and a year",
      why: "There is a word in it.",
      files: { "links.txt": "https://conference2026.example/\n" },
    },
    {
      name: "a short name with a digit",
      why: "It is too short to tell.",
      files: { "links.txt": "https://a1b2.example/\n" },
    },
    {
      name: "several words",
      why: "They are words.",
      files: { "links.txt": "https://gardeners-of-the-north.example/\n" },
    },
  ],
  evasions: [
    { name: "words drawn by lot", caughtBy: "nothing", files: { "links.txt": "https://brave-otter-lamp.example/\n" } },
  ],
};
