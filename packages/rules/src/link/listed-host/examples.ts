import type { Examples } from "@doorward/core";

/** Hosts on lists, and hosts beside them. */
export const examples: Examples = {
  hits: [
    {
      name: "a host on a list",
      files: { "links.txt": "https://evil-desk.example/\n", "lists/reported.txt": "evil-desk.example\n" },
    },
    {
      name: "a host below a listed domain",
      files: { "links.txt": "https://app.evil-desk.example/a\n", "lists/reported.txt": "evil-desk.example\n" },
    },
    {
      name: "a host with another path",
      files: { "links.txt": "http://evil-desk.example/other?x=1\n", "lists/reported.txt": "evil-desk.example\n" },
    },
  ],
  misses: [
    {
      name: "a host that no list names",
      why: "Nobody has reported it.",
      files: { "links.txt": "https://good-desk.example/\n", "lists/reported.txt": "evil-desk.example\n" },
    },
    {
      name: "a host that ends with the same letters",
      why: "Only whole labels count.",
      files: { "links.txt": "https://notevil-desk.example/\n", "lists/reported.txt": "evil-desk.example\n" },
    },
    {
      name: "an official domain that a list names by mistake",
      why: "The guard of imports lets no such row block.",
      files: { "links.txt": "https://calendly.com/somebody\n", "lists/reported.txt": "calendly.com\n" },
    },
  ],
  evasions: [
    {
      name: "another domain",
      caughtBy: "nothing",
      files: { "links.txt": "https://evil-desk-2.example/\n", "lists/reported.txt": "evil-desk.example\n" },
    },
  ],
};
