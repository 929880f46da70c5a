import type { Examples } from "@doorward/core";

/** Plain characters that look like others, and honest names with the same characters. */
export const examples: Examples = {
  hits: [
    { name: "rn in place of m", files: { "links.txt": "https://rnetamask.example/\n" } },
    { name: "a zero in place of an o", files: { "links.txt": "https://c0inbase.example/signin\n" } },
    { name: "a one in place of an i", files: { "links.txt": "https://b1nance.example/\n" } },
  ],
  misses: [
    {
      name: "a word that honestly holds rn",
      why: "It becomes no name that is guarded.",
      files: { "links.txt": "https://modern-barn.example/\n" },
    },
    {
      name: "a year in a name",
      why: "The digits stand for themselves.",
      files: { "links.txt": "https://conference-2010.example/\n" },
    },
    { name: "the brand itself", why: "It is its own domain.", files: { "links.txt": "https://www.binance.com/en\n" } },
  ],
  evasions: [
    { name: "a mistyped name", caughtBy: "link/one-letter-off", files: { "links.txt": "https://coinbse.example/\n" } },
  ],
};
