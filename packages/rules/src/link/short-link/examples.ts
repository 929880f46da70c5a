import type { Examples } from "@doorward/core";

/** Short links, and links that say where they lead. */
export const examples: Examples = {
  hits: [
    { name: "a short link", files: { "links.txt": "https://bit.ly/doorward-example\n" } },
    { name: "another service", files: { "links.txt": "https://tinyurl.com/doorward-example\n" } },
    { name: "a third one", files: { "links.txt": "https://is.gd/doorward_example\n" } },
  ],
  misses: [
    { name: "a long address", why: "It says where it leads.", files: { "links.txt": "https://desk.example/a/b\n" } },
    { name: "a short domain", why: "It belongs to its owner alone.", files: { "links.txt": "https://x1.example/a\n" } },
    {
      name: "a page about short links",
      why: "It lies on a domain of its own.",
      files: { "links.txt": "https://docs.example/bit.ly\n" },
    },
  ],
  evasions: [
    { name: "a shortener of one's own", caughtBy: "nothing", files: { "links.txt": "https://go.desk.example/x7\n" } },
  ],
};
