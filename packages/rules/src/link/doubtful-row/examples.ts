import type { Examples } from "@doorward/core";

/** Rows that are held back, and rows that are not. */
export const examples: Examples = {
  hits: [
    {
      name: "a popular host on a list",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/\n", "lists/reported.txt": "vercel.app\n" },
    },
    {
      name: "a page of a popular host",
      files: { "links.txt": "https://doorward-example-desk.pages.dev/a\n", "lists/reported.txt": "pages.dev\n" },
    },
    {
      name: "a root of dynamic names",
      files: { "links.txt": "https://doorward-example-desk.duckdns.org/\n", "lists/reported.txt": "duckdns.org\n" },
    },
  ],
  misses: [
    {
      name: "a brand that is listed by mistake",
      why: "Its owner is known, and a broad row says nothing of it.",
      files: { "links.txt": "https://calendly.com/somebody\n", "lists/reported.txt": "calendly.com\n" },
    },
    {
      name: "a host that no list names",
      why: "Nobody has reported it.",
      files: { "links.txt": "https://good-desk.example/\n", "lists/reported.txt": "vercel.app\n" },
    },
    {
      name: "a plain host without lists",
      why: "No list was imported.",
      files: { "links.txt": "https://desk.example/\n" },
    },
  ],
  evasions: [
    {
      name: "another service",
      caughtBy: "nothing",
      files: { "links.txt": "https://my-desk.example/\n", "lists/reported.txt": "vercel.app\n" },
    },
  ],
};
