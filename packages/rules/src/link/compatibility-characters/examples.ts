import type { Examples } from "@doorward/core";

/** Hosts in wide and circled characters, and honest ones. */
export const examples: Examples = {
  hits: [
    { name: "wide letters", files: { "links.txt": "https://\uff4a\uff4f\uff49\uff4e.example/\n" } },
    { name: "circled letters", files: { "links.txt": "https://\u24d9\u24de\u24d8\u24dd.example/\n" } },
    { name: "bold letters", files: { "links.txt": "https://\u{1d423}\u{1d428}\u{1d422}\u{1d427}.example/\n" } },
  ],
  misses: [
    {
      name: "wide dots",
      why: "Japanese keyboards write them.",
      files: { "links.txt": "https://desk\uff0eexample/\n" },
    },
    {
      name: "a Japanese name",
      why: "Its characters are its own.",
      files: { "links.txt": "https://\u4f8b\u3048.example/\n" },
    },
    { name: "a plain host", why: "Nothing is unusual.", files: { "links.txt": "https://desk.example/\n" } },
  ],
  evasions: [{ name: "the plain name", caughtBy: "nothing", files: { "links.txt": "https://join.example/\n" } }],
};
