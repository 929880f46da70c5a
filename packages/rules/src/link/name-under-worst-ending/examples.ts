import type { Examples } from "@doorward/core";

/** Everyday names under the worst endings, and elsewhere. */
export const examples: Examples = {
  hits: [
    { name: "a chat program", files: { "links.txt": "https://doorward-example-telegram.top/\n" } },
    { name: "an exchange", files: { "links.txt": "https://doorward-example-kraken.icu/\n" } },
    { name: "a meeting tool", files: { "links.txt": "https://zoom-doorward-example.sbs/\n" } },
  ],
  misses: [
    {
      name: "an everyday name under another ending",
      why: "A weak sign tells of it.",
      files: { "links.txt": "https://phantom-desk.example/\n" },
    },
    {
      name: "no name",
      why: "The ending alone is only context.",
      files: { "links.txt": "https://doorward-example.top/\n" },
    },
    {
      name: "the name in a path",
      why: "A path is no claim to be somebody.",
      files: { "links.txt": "https://doorward-example.top/telegram\n" },
    },
  ],
  evasions: [
    { name: "a dearer ending", caughtBy: "nothing", files: { "links.txt": "https://telegram-desk.example/\n" } },
  ],
};
