import type { Examples } from "@doorward/core";

/** Names made up by programs, and names made up by people. */
export const examples: Examples = {
  hits: [
    { name: "letters and digits", files: { "links.txt": "https://a8f3k2l9x1.example/\n" } },
    { name: "many consonants", files: { "links.txt": "https://xkqzvbtrwp.example/\n" } },
    { name: "at a free host", files: { "links.txt": "https://doorward-example-x7k2m9q4.vercel.app/\n" } },
  ],
  misses: [
    {
      name: "a word and a year",
      why: "Two changes are none of a program's.",
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
