import type { Examples } from "@doorward/core";

/** Addresses in paths, and honest paths. */
export const examples: Examples = {
  hits: [
    {
      name: "a meeting tool's address",
      files: { "links.txt": "https://desk.example/https://zoom.us/j/93412345678\n" },
    },
    {
      name: "an exchange's address",
      files: { "links.txt": "https://desk.example/go/https://www.coinbase.com/signin\n" },
    },
    { name: "without a slash", files: { "links.txt": "https://desk.example/http:/github.com/acme\n" } },
  ],
  misses: [
    { name: "a host's name alone", why: "It is a folder.", files: { "links.txt": "https://desk.example/zoom.us/\n" } },
    {
      name: "an address in a question",
      why: "Services ask that way.",
      files: { "links.txt": "https://desk.example/?u=https://acme.example/\n" },
    },
    { name: "a plain path", why: "No address stands there.", files: { "links.txt": "https://desk.example/a/b\n" } },
  ],
  evasions: [
    {
      name: "the scheme left out",
      caughtBy: "nothing",
      files: { "links.txt": "https://desk.example/www.coinbase.com/signin\n" },
    },
  ],
};
