import type { Examples } from "@doorward/core";

/** Addresses with tabs inside, and addresses without. */
export const examples: Examples = {
  hits: [
    { name: "a tab in the host", files: { "links.txt": "https://join\tdesk.example/\n" } },
    { name: "a tab in the scheme", files: { "links.txt": "ht\ttps://join-desk.example/\n" } },
    { name: "a tab behind the scheme", files: { "links.txt": "https:\t//join-desk.example/\n" } },
  ],
  misses: [
    {
      name: "a blank that is encoded",
      why: "It is written as it should be.",
      files: { "links.txt": "https://desk.example/a%20b\n" },
    },
    { name: "an encoded tab", why: "It stays where it is.", files: { "links.txt": "https://desk.example/a%09b\n" } },
    { name: "a plain address", why: "Nothing stands inside.", files: { "links.txt": "https://desk.example/\n" } },
  ],
  evasions: [
    {
      name: "an invisible character",
      caughtBy: "link/invisible-in-host",
      files: { "links.txt": "https://join\u200bdesk.example/\n" },
    },
  ],
};
