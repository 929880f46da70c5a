import type { Examples } from "@doorward/core";

/** Endings that cost little, and others. */
export const examples: Examples = {
  hits: [
    { name: "an ending of many false shops", files: { "links.txt": "https://doorward-example.sbs/\n" } },
    { name: "an ending that costs a coin", files: { "links.txt": "https://doorward-example.top/a\n" } },
    { name: "an ending of many false meetings", files: { "links.txt": "https://doorward-example.live/\n" } },
  ],
  misses: [
    { name: "another ending", why: "It is none of them.", files: { "links.txt": "https://desk.example/\n" } },
    { name: "the word in front", why: "Only the end counts.", files: { "links.txt": "https://top.desk.example/\n" } },
    {
      name: "a country's ending",
      why: "It is none of them.",
      files: { "links.txt": "https://doorward-example.de/\n" },
    },
  ],
  evasions: [
    { name: "a dearer ending", caughtBy: "nothing", files: { "links.txt": "https://doorward-example.com/\n" } },
  ],
};
