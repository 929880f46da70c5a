import type { Examples } from "@doorward/core";

/** Names in letters that only look like those of a brand, and honest names beyond ASCII. */
export const examples: Examples = {
  hits: [
    {
      name: "a Cyrillic letter in an exchange's name",
      files: { "links.txt": "https://\u0441oinbase.example/login\n" },
    },
    { name: "a letter with a dot below", files: { "links.txt": "https://m\u1eb9tamask.example/\n" } },
    {
      name: "the form that programs write, without any foreign letter to be seen",
      files: { "links.txt": "https://xn--metamsk-en4c.example/\n" },
    },
    {
      name: "such a name in front of a stranger's domain",
      files: { "links.txt": "https://bin\u00e1nce.account.example/\n" },
    },
  ],
  misses: [
    {
      name: "a German town",
      why: "Letters with marks are how honest names are written.",
      files: { "links.txt": "https://m\u00fcnchen.example/\n" },
    },
    {
      name: "a name in one foreign script",
      why: "Nobody takes a Russian word for a brand.",
      files: { "links.txt": "https://\u043f\u0440\u0438\u043c\u0435\u0440.example/\n" },
    },
    { name: "the brand itself", why: "It is its own domain.", files: { "links.txt": "https://www.coinbase.com/\n" } },
    {
      name: "a caf\u00e9 whose name holds no brand",
      why: "Its letters fold to no name that is guarded.",
      files: { "links.txt": "https://caf\u00e9-kraut.example/\n" },
    },
  ],
  evasions: [
    {
      name: "plain characters in place of letters",
      caughtBy: "link/lookalike-characters",
      files: { "links.txt": "https://rnetamask.example/\n" },
    },
    {
      name: "letters that look alike, for a name outside the file of brands",
      caughtBy: "nothing",
      files: { "links.txt": "https://\u0441hocolate-shop.example/\n" },
    },
  ],
};
