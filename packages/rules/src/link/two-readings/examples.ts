import type { Examples } from "@doorward/core";

/** Texts with two readings, and honest backslashes. */
export const examples: Examples = {
  hits: [
    { name: "a backslash in front of an @", files: { "links.txt": "https://zoom.us\\@join-desk.example/\n" } },
    { name: "such a text with a path", files: { "links.txt": "https://www.coinbase.com\\@desk.example/signin\n" } },
    { name: "such a text with a port", files: { "links.txt": "https://github.com:443\\@desk.example/\n" } },
  ],
  misses: [
    {
      name: "a backslash in a path",
      why: "The host is over by then.",
      files: { "links.txt": "https://desk.example/a\\b\n" },
    },
    {
      name: "a plain address",
      why: "Every program reads it alike.",
      files: { "links.txt": "https://desk.example/\n" },
    },
    {
      name: "an @ in a path",
      why: "The host is over by then.",
      files: { "links.txt": "https://desk.example/@somebody\n" },
    },
  ],
  evasions: [
    {
      name: "no backslash",
      caughtBy: "link/host-as-user-name",
      files: { "links.txt": "https://zoom.us@join-desk.example/\n" },
    },
  ],
};
