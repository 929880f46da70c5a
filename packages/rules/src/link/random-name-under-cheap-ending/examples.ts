import type { Examples } from "@doorward/core";

/** Names without sense under endings that cost next to nothing, and honest ones. */
export const examples: Examples = {
  hits: [
    { name: "letters and digits in turns", files: { "links.txt": "https://doorward-example.q7v2kd9f4m8x1z5.top/\n" } },
    { name: "letters without a vowel", files: { "links.txt": "https://doorward-example.dwxmplqvtbn.icu/a/\n" } },
    { name: "digits alone", files: { "links.txt": "https://doorward-example.0000-0000-0000.vip/\n" } },
  ],
  misses: [
    { name: "a word", why: "It can be somebody's name.", files: { "links.txt": "https://doorward-example.top/\n" } },
    {
      name: "a word with a number",
      why: "People number what they make.",
      files: { "links.txt": "https://doorward-example24.top/\n" },
    },
    {
      name: "the same under another ending",
      why: "Honest machines have such names, too.",
      files: { "links.txt": "https://q7v2kd9f4m.example/\n" },
    },
  ],
  evasions: [
    {
      name: "a word somewhere",
      caughtBy: "nothing",
      files: { "links.txt": "https://doorward-example-q7v2kd9f.top/\n" },
    },
  ],
};
