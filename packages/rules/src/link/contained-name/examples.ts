import type { Examples } from "@doorward/core";

/** Longer names with the letters of a brand, and names without. */
export const examples: Examples = {
  hits: [
    { name: "a name with letters around it", files: { "links.txt": "https://xcoinbasex.example/\n" } },
    { name: "a name with a made-up ending", files: { "links.txt": "https://metamaskora.example/\n" } },
    { name: "a name behind some letters", files: { "links.txt": "https://qqbinance.example/\n" } },
  ],
  misses: [
    {
      name: "an everyday word with the letters of a short name",
      why: "Short names are everywhere.",
      files: { "links.txt": "https://kazoom.example/\n" },
    },
    { name: "the brand itself", why: "It is its own domain.", files: { "links.txt": "https://www.coinbase.com/\n" } },
    {
      name: "a name that shares a part",
      why: "Half a name is no name.",
      files: { "links.txt": "https://coinbakery.example/\n" },
    },
  ],
  evasions: [
    { name: "a hyphen inside the name", caughtBy: "nothing", files: { "links.txt": "https://coin-xbase.example/\n" } },
  ],
};
